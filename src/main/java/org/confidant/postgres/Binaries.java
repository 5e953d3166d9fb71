package org.confidant.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.confidant.shared.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs that the jar carries for its platform, unpacked once into the data directory. */
record Binaries(Path directory) {

    /** The major version in the jar; the data of another one cannot be read by it. */
    static final String MAJOR = "18";

    /** @param home where they are unpacked, in a directory of their own per version */
    static Binaries unpackInto(Path home) {
        var archive = archive();
        try {
            var target = home.resolve("programs-" + fingerprint(archive));
            if (!Files.exists(target)) {
                var half = Files.createTempDirectory(home, "programs-unpacking");
                unpack(archive, half);
                Files.move(half, target);
            }
            return new Binaries(target);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL into " + home, e);
        }
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    /** Removes what earlier versions unpacked, and what a start that was cut short left half done. */
    void tidy() {
        try (var others = Files.newDirectoryStream(directory.getParent(), "programs-*")) {
            for (var other : others) {
                if (!other.equals(directory)) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tidy up beside " + directory, e);
        }
    }

    private static URL archive() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = os.contains("win") ? "windows" : os.contains("mac") ? "darwin" : "linux";
        var processor = "aarch64".equals(System.getProperty("os.arch")) ? "arm64v8" : "amd64";
        var name = "/postgres-%s-%s.tar".formatted(system, processor);
        var found = Binaries.class.getResource(name);
        if (found == null) {
            throw new StartRefusedException(
                    "This jar carries no PostgreSQL for this platform (" + system + ", " + processor + ").",
                    "Build it on this platform, or name a database of your own in SPRING_DATASOURCE_URL.");
        }
        return found;
    }

    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(archive.openStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (needed(entry.getName())) {
                    unpack(tar, entry, target.resolve(entry.getName()));
                }
            }
        }
        allow(target, "rwxr-xr-x");
    }

    /** What only compiling against PostgreSQL needs stays packed. */
    private static boolean needed(String name) {
        return !name.endsWith(".a") && !name.contains("/pgxs/") && !name.contains("/pkgconfig/");
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            makeDirectory(file);
        } else if (entry.isSymbolicLink()) {
            makeDirectory(file.getParent());
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            makeDirectory(file.getParent());
            Files.copy(tar, file);
            allow(file, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    private static void makeDirectory(@Nullable Path directory) throws IOException {
        if (directory != null && !Files.exists(directory)) {
            makeDirectory(directory.getParent());
            Files.createDirectory(directory);
            allow(directory, "rwxr-xr-x");
        }
    }

    private static void allow(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
