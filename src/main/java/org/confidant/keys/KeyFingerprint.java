package org.confidant.keys;

import java.util.HexFormat;
import org.confidant.shared.StartRefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ties a database to its master key. What was sealed under one key does not open under another, so a mistaken one is refused
 * before anything is written with it. The fingerprint is derived one way and tells nothing of the key.
 */
record KeyFingerprint(JdbcClient jdbc) {

    boolean isKnown() {
        return jdbc.sql("select exists (select from master_key_fingerprint)")
                .query(Boolean.class)
                .single();
    }

    /** The first key that a database meets is its own for good. */
    void check(MasterKey key) {
        var fingerprint = HexFormat.of().formatHex(key.subkey("fingerprint", 16));
        jdbc.sql("insert into master_key_fingerprint (fingerprint) values (?) on conflict do nothing")
                .param(fingerprint)
                .update();
        var known = jdbc.sql("select fingerprint from master_key_fingerprint")
                .query(String.class)
                .single();
        if (!known.equals(fingerprint)) {
            throw new StartRefusedException(
                    "This is not the master key that this database was written with.",
                    "Give the right one in CONFIDANT_MASTER_KEY or CONFIDANT_MASTER_KEY_FILE, or, on the embedded "
                            + "database, put keys/master.key back from its back-up. Without it, what was sealed stays sealed.");
        }
    }
}
