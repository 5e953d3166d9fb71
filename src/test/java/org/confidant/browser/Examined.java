package org.confidant.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What some visitor has examined in this run, in whichever of its processes: a file each, which says what. */
final class Examined {

    private static final Set<String> HERE = ConcurrentHashMap.newKeySet();
    private static final Optional<Path> EVERYWHERE =
            Optional.ofNullable(System.getProperty("confidant.examined")).map(Path::of);

    private Examined() {}

    /** Whether nobody has said so before. */
    static boolean first(String what) {
        return HERE.add(what) && EVERYWHERE.map(run -> made(run, what)).orElse(true);
    }

    private static boolean made(Path run, String what) {
        try {
            Files.createDirectories(run);
            var name = UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
            Files.writeString(run.resolve(name.toString()), what, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
