package org.confidant.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the account of this process may read. */
public final class PrivateFile {

    private PrivateFile() {}

    /** An empty one, also on file systems that know no such thing. */
    public static Path create(Path file) throws IOException {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createFile(file, posix ? new FileAttribute<?>[] {ownerOnly} : new FileAttribute<?>[] {});
    }

    /** Keeps a text in a file that is not there yet. It is there wholly or not at all, whenever the machine stops. */
    public static void keep(Path file, String text) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        var aside = Files.createTempDirectory(directory, "making");
        var half = create(aside.resolve(file.getFileName()));
        Files.writeString(half, text, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
        Files.move(half, file);
        Files.delete(aside);
    }
}
