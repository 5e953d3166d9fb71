package org.confidant.keys;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The one key that lives outside the database. It is never used itself: every purpose has its own subkey. */
public final class MasterKey {

    static final int LENGTH = 32;

    private static final byte[] NO_SALT = {};

    private final byte[] secret;

    MasterKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a master key has " + LENGTH + " bytes, not " + secret.length);
        }
        this.secret = secret.clone();
    }

    /**
     * The key for one purpose (HKDF-SHA256, RFC 5869): the same for the same master key and purpose, unrelated to every other.
     *
     * @param purpose a fixed name such as {@code vault}
     * @param length in bytes
     */
    public byte[] subkey(String purpose, int length) {
        try {
            var info = ("confidant/" + purpose).getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", secret, NO_SALT, info, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no subkey for " + purpose, e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[hidden]";
    }
}
