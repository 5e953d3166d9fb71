package org.confidant.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.confidant.shared.PrivateFile;

/** The generated passwords of the embedded server's three roles, kept beside the cluster for its owner's eyes only. */
record Passwords(String superuser, String owner, String app) {

    static Passwords keptIn(Path file) {
        try {
            return Files.exists(file) ? read(file) : make(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the database's passwords in " + file, e);
        }
    }

    static Passwords generate() {
        return new Passwords(random(), random(), random());
    }

    private static Passwords read(Path file) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new Passwords(
                lines.getProperty("postgres", ""),
                lines.getProperty(Roles.OWNER, ""),
                lines.getProperty(Roles.APP, ""));
    }

    private static Passwords make(Path file) throws IOException {
        var made = generate();
        var text =
                "postgres=%s%n%s=%s%n%s=%s%n".formatted(made.superuser, Roles.OWNER, made.owner, Roles.APP, made.app);
        PrivateFile.keep(file, text);
        return made;
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
