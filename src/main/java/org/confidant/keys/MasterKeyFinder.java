package org.confidant.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.confidant.shared.Installation;
import org.confidant.shared.PrivateFile;
import org.confidant.shared.StartRefusedException;
import org.springframework.core.env.Environment;

/**
 * Finds the master key: in {@code CONFIDANT_MASTER_KEY}, in the file that {@code CONFIDANT_MASTER_KEY_FILE} names, or beside
 * the embedded database, where the first start makes it. A database of your own needs a key of your own.
 */
record MasterKeyFinder(Environment environment, Installation installation) {

    private static final String REMEDY =
            "Make one with `openssl rand -base64 32`, give it in CONFIDANT_MASTER_KEY or in a file named by "
                    + "CONFIDANT_MASTER_KEY_FILE, and back it up apart from the data.";

    /** @param mayMake whether nothing was written yet that another key would have to open */
    MasterKey find(boolean mayMake) {
        var given = environment.getProperty("confidant.master-key", "");
        if (!given.isBlank()) {
            return decode(given, "CONFIDANT_MASTER_KEY");
        }
        var file = environment.getProperty("confidant.master-key-file", "");
        if (!file.isBlank()) {
            return read(Path.of(file));
        }
        if (!installation.embedded()) {
            throw new StartRefusedException("There is no master key, and a database of your own needs one.", REMEDY);
        }
        var ours = installation.data().resolve("keys").resolve("master.key");
        if (!Files.exists(ours) && !mayMake) {
            throw new StartRefusedException(
                    "The master key in " + ours + " is gone, and the database was written with it.",
                    "Put it back from its back-up. Without it, what was sealed stays sealed.");
        }
        return Files.exists(ours) ? read(ours) : make(ours);
    }

    private static MasterKey read(Path file) {
        try {
            return decode(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new StartRefusedException("The master key in " + file + " cannot be read: " + e, REMEDY);
        }
    }

    private static MasterKey decode(String text, String place) {
        try {
            return new MasterKey(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new StartRefusedException("The master key in " + place + " is not 32 bytes in base64.", REMEDY);
        }
    }

    private static MasterKey make(Path file) {
        var secret = new byte[MasterKey.LENGTH];
        new SecureRandom().nextBytes(secret);
        try {
            PrivateFile.keep(file, Base64.getEncoder().encodeToString(secret) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the master key in " + file, e);
        }
        return new MasterKey(secret);
    }
}
