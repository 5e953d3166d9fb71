package org.confidant.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The jar as whoever sets it up starts and stops it, on the database that it carries. */
@Execution(ExecutionMode.CONCURRENT)
class JarIT {

    private static final String READY = "Confidant is ready at ";

    @TempDir
    Path data;

    @BeforeEach
    void letAServiceAccountPass() {
        assertThat(data.toFile().setExecutable(true, false)).isTrue();
    }

    @Test
    void itStopsCleanlyAndASecondOneIsToldWhereTheFirstIs() throws Exception {
        try (var first = start()) {
            var address = first.line(line -> line.contains(READY)).replaceFirst(".*" + READY, "");

            try (var second = start()) {
                assertThat(second.exitStatus()).isEqualTo(1);
                assertThat(second.wholeOutput())
                        .contains("is in use by another Confidant (process %d, %s)".formatted(first.id(), address))
                        .doesNotContain("\tat ");
            }

            assertThat(first.terminate()).isEqualTo(143);
            assertThat(first.wholeOutput())
                    .as("what whoever sets it up needs")
                    .containsPattern("Open /setup and enter this code: \\S{20}");
            assertThat(first.wholeOutput())
                    .containsSubsequence("Graceful shutdown complete", "Shutdown completed", "PostgreSQL has stopped")
                    .doesNotContain(" ERROR ");
        }
        assertThat(processFile()).doesNotExist();
        assertThat(data.resolve("postgres/18/server.log")).content().endsWith("database system is shut down\n");
    }

    @Test
    void aStartThatIsStoppedHalfWayTakesItsServerWithIt() throws Exception {
        try (var start = start()) {
            start.line(line -> line.contains("Embedded PostgreSQL 18 runs"));

            assertThat(start.terminate()).isEqualTo(143);
            assertThat(start.wholeOutput()).contains("PostgreSQL has stopped");
        }
        assertThat(processFile()).doesNotExist();
    }

    private ChildProcess start() throws IOException {
        return ChildProcess.runJar("--confidant.data=" + data, "--confidant.demo=false", "--server.port=0");
    }

    private Path processFile() {
        return data.resolve("postgres/18/postmaster.pid");
    }
}
