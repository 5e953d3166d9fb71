package org.confidant.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.confidant.keys.MasterKey;
import org.springframework.stereotype.Component;

/**
 * The hash of an entry: HMAC-SHA256, under a subkey of the master key, over the hash before it and every field.
 *
 * <p>Each field is preceded by its length, so that no two entries share one canonical form. The key is what makes the chain more than
 * a checksum: whoever owns the database can compute a plain hash again, but not this one.
 */
@Component
class Chain {

    /** What the first entry follows. */
    static final String START = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Chain(MasterKey masterKey) {
        this.key = new SecretKeySpec(masterKey.subkey("audit", 32), ALGORITHM);
    }

    String hash(String previous, AuditEntry entry) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (var field : fields(previous, entry)) {
                var bytes = field.getBytes(StandardCharsets.UTF_8);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing", e);
        }
    }

    private static List<String> fields(String previous, AuditEntry entry) {
        var fields = new ArrayList<String>();
        fields.add(previous);
        fields.add(Long.toString(entry.seq()));
        fields.add(entry.at().toString());
        fields.add(entry.actor() == null ? "" : entry.actor().toString());
        fields.add(entry.action());
        fields.add(entry.subject());
        entry.details().forEach((name, value) -> {
            fields.add(name);
            fields.add(value);
        });
        return fields;
    }
}
