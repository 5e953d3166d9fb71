package org.confidant.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. Its output goes through a file, because a server it starts would hold a pipe open for ever. */
final class Command {

    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }
    }

    private Command() {}

    static Outcome run(List<String> words) {
        try {
            var output = Files.createTempFile("confidant", ".out");
            try {
                return run(words, output.toFile());
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Outcome(127, String.valueOf(e.getMessage()));
        }
    }

    private static Outcome run(List<String> words, File output) throws IOException {
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .directory(new File(System.getProperty("java.io.tmpdir")));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(15, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("no end after 15 minutes: " + words);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted: " + words, e));
        }
        return new Outcome(process.exitValue(), read(output.toPath()));
    }

    private static String read(Path output) throws IOException {
        return Files.readString(output).strip();
    }
}
