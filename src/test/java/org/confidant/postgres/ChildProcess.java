package org.confidant.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confidant.ConfidantApplication;

/** Another Java process, read line by line. */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** On the class path of the tests. */
    static ChildProcess run(Class<?> main, String... arguments) throws IOException {
        return java(List.of("-cp", System.getProperty("java.class.path"), main.getName()), arguments);
    }

    /** The application as it was compiled, with no class of the tests. */
    public static ChildProcess runApplication(String... arguments) throws IOException {
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !Path.of(place).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return java(List.of("-cp", classPath, ConfidantApplication.class.getName()), arguments);
    }

    /** The jar that was built. */
    static ChildProcess runJar(String... arguments) throws IOException {
        return java(List.of("-jar", "target/confidant.jar"), arguments);
    }

    private static ChildProcess java(List<String> program, String... arguments) throws IOException {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
        words.addAll(program);
        words.addAll(List.of(arguments));
        return new ChildProcess(
                new ProcessBuilder(words).redirectErrorStream(true).start());
    }

    long id() {
        return process.pid();
    }

    /** Reads on until such a line comes. */
    public String line(Predicate<String> expected) {
        for (var line = next(); line != null; line = next()) {
            if (expected.test(line)) {
                return line;
            }
        }
        throw new AssertionError("It ended without the expected line:\n" + String.join("\n", lines));
    }

    /** Everything it has written, once it has ended. */
    public String wholeOutput() {
        while (next() != null) {
            // read to the end
        }
        return String.join("\n", lines);
    }

    /** {@code kill -9}, with what it wrote until then still to be read. */
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    public int terminate() throws InterruptedException {
        process.toHandle().destroy();
        return exitStatus();
    }

    int exitStatus() throws InterruptedException {
        wholeOutput();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("It did not end:\n" + String.join("\n", lines));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    private String next() {
        try {
            var line = output.readLine();
            if (line != null) {
                lines.add(line);
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
