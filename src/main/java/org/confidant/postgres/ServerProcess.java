package org.confidant.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.confidant.shared.StartRefusedException;

/**
 * The server that runs on a cluster, whoever started it. Known by its command line, because a number in a file may be anybody's by
 * now; where a system does not show command lines (Windows), by that number and the program's name.
 */
record ServerProcess(Path cluster) {

    Optional<ProcessHandle> find() {
        return ProcessHandle.allProcesses().filter(this::isOurs).findFirst();
    }

    Path file() {
        return cluster.resolve("postmaster.pid");
    }

    /** Two servers on one cluster would destroy it, and PostgreSQL does not see one that belongs to another account. */
    void refuseBeside() {
        find().ifPresent(process -> {
            throw new StartRefusedException(
                    "A PostgreSQL from an earlier start still runs on %s (process %d) and could not be stopped."
                            .formatted(cluster, process.pid()),
                    "Stop it, as the account that it runs as, with `kill -INT %d`, and start again."
                            .formatted(process.pid()));
        });
    }

    private boolean isOurs(ProcessHandle process) {
        var commandLine = process.info().commandLine();
        return commandLine.isPresent()
                ? Pattern.compile("postgres\"? .*-D \"?" + Pattern.quote(cluster.toString()) + "\"?( |$)")
                        .matcher(commandLine.get())
                        .find()
                : process.info().command().filter(this::isOnWindows).isPresent() && process.pid() == number();
    }

    private boolean isOnWindows(String command) {
        return command.endsWith("postgres.exe");
    }

    private long number() {
        try {
            return Files.exists(file())
                    ? Long.parseLong(Files.readAllLines(file()).get(0).strip())
                    : -1;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file(), e);
        }
    }
}
