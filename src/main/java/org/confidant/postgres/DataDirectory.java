package org.confidant.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.confidant.shared.StartRefusedException;

/**
 * The directory that holds the embedded database and its keys, claimed for this process. The claim is a lock of the operating
 * system: it ends with the process, however that ends, so no stale one can stay behind.
 */
final class DataDirectory implements AutoCloseable {

    /** Beyond the text, because Windows lets nobody read a locked part. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path directory;
    private final FileChannel claim;

    private DataDirectory(Path directory, FileChannel claim) {
        this.directory = directory;
        this.claim = claim;
    }

    /** @throws StartRefusedException when another process holds it */
    static DataDirectory claim(Path directory) {
        try {
            var path = made(directory);
            var file = path.resolve("confidant.lock");
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw inUse(path, Files.readString(file));
            }
            var claimed = new DataDirectory(path, channel);
            claimed.announce("still starting");
            return claimed;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot claim " + directory, e);
        }
    }

    /** By its one real name: a server that outlived its application is known by the path on its command line. */
    private static Path made(Path directory) throws IOException {
        var path = directory.toAbsolutePath().normalize();
        make(path);
        return path.toRealPath();
    }

    /** A service account has to pass through on its way to the cluster, but needs not look around. */
    static void make(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            Files.createDirectories(directory);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
            }
        }
    }

    Path path() {
        return directory;
    }

    /** Tells whoever finds the directory in use where to look. */
    void announce(String state) {
        var text = "process %d, %s".formatted(ProcessHandle.current().pid(), state);
        try {
            claim.truncate(0);
            claim.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into the claim on " + directory, e);
        }
    }

    @Override
    public void close() {
        try {
            claim.truncate(0);
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give up the claim on " + directory, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static StartRefusedException inUse(Path path, String holder) {
        return new StartRefusedException(
                "The data directory " + path + " is in use by another Confidant (" + holder + ").",
                "Use that one, stop it first, or name another directory in CONFIDANT_DATA.");
    }
}
