package org.confidant.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.confidant.shared.PrivateFile;
import org.confidant.shared.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL data directory and the server process on it, handled with the programs that come with PostgreSQL. */
record Cluster(Path directory, Binaries binaries, ServiceAccount account) {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    private static final String HALF_MADE = "making-" + Binaries.MAJOR;

    private static final long LARGE_LOG = 5_000_000;

    /** Data of another major version stays as it is: it has to be brought over, not read. */
    static void refuseOtherMajor(Path home) {
        try (var versions = Files.newDirectoryStream(home, "[0-9][0-9]")) {
            for (var other : versions) {
                if (!Files.exists(home.resolve(Binaries.MAJOR))) {
                    throw new StartRefusedException(
                            "The data in %s was made by PostgreSQL %s, and this Confidant carries %s."
                                    .formatted(home, other.getFileName(), Binaries.MAJOR),
                            "The README says how to bring it over: see its section on upgrades.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + home, e);
        }
    }

    static Cluster in(Path home, Binaries binaries) {
        var directory = home.resolve(Binaries.MAJOR);
        return new Cluster(directory, binaries, ServiceAccount.of(directory, binaries));
    }

    /** All or nothing: a half-made one is thrown away and made again. */
    void makeUnlessThere(Passwords passwords) throws IOException {
        if (Files.exists(directory)) {
            account.own(directory);
            return;
        }
        throwAwayHalfMadeOnes();
        var half = Files.createTempDirectory(directory.getParent(), HALF_MADE);
        account.own(half);
        var passwordFile = half.resolveSibling("password-making");
        Files.deleteIfExists(passwordFile);
        account.own(PrivateFile.create(passwordFile));
        try {
            Files.writeString(passwordFile, passwords.superuser(), StandardOpenOption.WRITE);
            explainUnless(run("initdb", initdbArguments(half, passwordFile)), "PostgreSQL could not make its data");
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(half, directory);
    }

    private void throwAwayHalfMadeOnes() throws IOException {
        try (var halves = Files.newDirectoryStream(directory.getParent(), HALF_MADE + "*")) {
            for (var half : halves) {
                FileSystemUtils.deleteRecursively(half);
            }
        }
    }

    boolean isPrepared() {
        return Files.exists(preparedMark());
    }

    void markPrepared() throws IOException {
        Files.createFile(preparedMark());
    }

    Command.Outcome start(int port, ServerSettings settings) {
        return run(
                "pg_ctl",
                List.of(
                        "start",
                        "--wait",
                        "--timeout=600",
                        "--silent",
                        "--pgdata=" + directory,
                        "--log=" + log(),
                        "--options=" + settings.commandLine(port)));
    }

    void startOrExplain(int port, ServerSettings settings) {
        explainUnless(start(port, settings), "PostgreSQL could not start; its log is " + log());
    }

    /** Open connections are cut: the application has closed its own by now. */
    void stop() {
        var outcome = run(
                "pg_ctl",
                List.of("stop", "--wait", "--timeout=120", "--silent", "--mode=fast", "--pgdata=" + directory));
        if (!outcome.succeeded()) {
            log.warn(
                    "Embedded PostgreSQL did not stop cleanly, and will recover at the next start: {}",
                    outcome.output());
        }
    }

    /**
     * After a kill the server may still run, without its application; or its process file names a process that is long gone, or
     * somebody else's by now, which PostgreSQL would take for a running server.
     */
    void stopWhatOutlivedItsApplication() throws IOException {
        var server = new ServerProcess(directory);
        var processFile = server.file();
        server.find().ifPresent(process -> {
            log.warn("A PostgreSQL outlived its application (process {}): stopping it first", process.pid());
            stop();
            server.refuseBeside();
        });
        if (Files.exists(processFile)) {
            log.info("The last stop was not a clean one: PostgreSQL recovers what was acknowledged");
            Files.delete(processFile);
        }
    }

    private Command.Outcome run(String program, List<String> arguments) {
        return Command.run(account.command(binaries.program(program), arguments));
    }

    private Path preparedMark() {
        return directory.resolveSibling(directory.getFileName() + "-prepared");
    }

    private Path log() {
        var file = directory.resolve("server.log");
        try {
            if (Files.exists(file) && Files.size(file) > LARGE_LOG) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot trim " + file, e);
        }
        return file;
    }

    private static List<String> initdbArguments(Path directory, Path passwordFile) {
        return List.of(
                "--pgdata=" + directory,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--lc-messages=C",
                "--data-checksums",
                "--no-instructions");
    }

    private static void explainUnless(Command.Outcome outcome, String problem) {
        if (!outcome.succeeded()) {
            throw new StartRefusedException(
                    problem + ": " + outcome.output(),
                    "Mend what it says, or name a database of your own in SPRING_DATASOURCE_URL.");
        }
    }
}
