package org.confidant.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.confidant.keys.MasterKey;
import org.confidant.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that end one kind of mail for one person, and can do nothing else (RFC 8058). What a link carries is made of the mail's id and
 * nonce under a key from outside the database, which holds its hash: nobody who reads the database can build one.
 */
@Service
@Transactional
class Unsubscriptions {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;
    private final JdbcClient jdbc;
    private final Preferences preferences;

    Unsubscriptions(MasterKey master, JdbcClient jdbc, Preferences preferences) {
        this.key = master.subkey("unsubscription", 32);
        this.jdbc = jdbc;
        this.preferences = preferences;
    }

    /** The same for the same mail, however often it is sent. */
    String token(Mail mail) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            var made = mac.doFinal((mail.id() + " " + mail.nonce()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The kind of mail that the link ends; empty when no mail carries it. */
    @Transactional(readOnly = true)
    public Optional<Kind> kind(String token) {
        return find(token).map(Link::kind);
    }

    /**
     * Ends that kind of mail, again without harm.
     *
     * @return whether there is such a link
     */
    boolean end(String token) {
        var link = find(token);
        link.ifPresent(one -> preferences.choose(one.person(), one.kind(), Channel.MAIL, false));
        return link.isPresent();
    }

    private Optional<Link> find(String token) {
        return jdbc.sql("select person_id, kind from mail where token_hash = :hash")
                .param("hash", hash(token))
                .query((row, n) -> new Link(new PersonId(row.getObject(1, UUID.class)), Kind.valueOf(row.getString(2))))
                .optional();
    }

    private record Link(PersonId person, Kind kind) {}
}
