package org.confidant.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.confidant.shared.StartRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded database owes to whoever trusts it, with real processes that are really killed. */
class EmbeddedPostgresTest {

    /** One for all of them: what one test leaves behind, the next has to live with. */
    @TempDir
    static Path data;

    @BeforeAll
    static void letAServiceAccountPass() {
        assertThat(data.toFile().setExecutable(true, false)).isTrue();
    }

    @AfterEach
    void leaveNothingRunning() throws IOException {
        if (Files.exists(processFile())) {
            databaseProcess().destroyForcibly();
        }
    }

    @Test
    void whatWasAcknowledgedIsThereWhenOnlyTheApplicationWasKilled() throws Exception {
        var acknowledged = writeAndKill();

        assertThat(databaseProcess().isAlive()).isTrue();
        assertThat(writtenAfterANewStart()).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void aServerThatOutlivedItsApplicationIsFoundUnderAnyNameOfItsDirectory(@TempDir Path elsewhere) throws Exception {
        var acknowledged = writeAndKill();
        var link = Files.createSymbolicLink(elsewhere.resolve("link"), data);

        assertThat(databaseProcess().isAlive()).isTrue();
        assertThat(writtenAfterANewStart(link)).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void whatWasAcknowledgedIsThereWhenTheDatabaseWasKilledToo() throws Exception {
        var acknowledged = writeAndKill();
        databaseProcess().destroyForcibly();
        databaseProcess().onExit().join();

        assertThat(writtenAfterANewStart()).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void aProcessFileThatNamesSomebodyElseByNowIsNotBelieved() throws Exception {
        var acknowledged = writeAndKill();
        databaseProcess().destroyForcibly();
        databaseProcess().onExit().join();
        var me = ProcessHandle.current().pid();
        Files.writeString(processFile(), Files.readString(processFile()).replaceFirst("\\d+", String.valueOf(me)));

        assertThat(writtenAfterANewStart()).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void aFirstStartThatWasCutShortIsMadeUpFor(@TempDir Path other) throws Exception {
        assertThat(other.toFile().setExecutable(true, false)).isTrue();
        var home = Files.createDirectories(other.resolve("postgres"));
        Files.createDirectories(home.resolve("making-18-1/base"));
        Files.createDirectories(home.resolve("programs-unpacking1/bin"));

        try (var server = EmbeddedPostgres.start(home);
                var connection = server.superuser()) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(home).isDirectoryNotContaining(file -> file.toString().contains("ing"));
    }

    @Test
    void itListensOnThisMachineOnlyAndAsksForAPassword() throws Exception {
        try (var server = EmbeddedPostgres.start(data.resolve("postgres"));
                var connection = server.superuser();
                var settings = connection
                        .createStatement()
                        .executeQuery("select current_setting('listen_addresses'), current_setting('fsync'),"
                                + " current_setting('data_checksums'), current_setting('unix_socket_directories')")) {
            assertThat(settings.next()).isTrue();
            assertThat(settings.getString(1)).isEqualTo("127.0.0.1");
            assertThat(settings.getString(2)).isEqualTo("on");
            assertThat(settings.getString(3)).isEqualTo("on");
            assertThat(settings.getString(4)).isEmpty();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "wrong"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone(@TempDir Path home) throws Exception {
        Files.createDirectory(home.resolve("17"));

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(home))
                .withMessageContaining("made by PostgreSQL 17");
    }

    private int writeAndKill() throws Exception {
        try (var writer = ChildProcess.run(WritesForEver.class, data.toString())) {
            writer.line("acknowledged 300"::equals);
            writer.kill();
            return writer.wholeOutput()
                    .lines()
                    .filter(line -> line.matches("acknowledged \\d+"))
                    .toList()
                    .size();
        }
    }

    private int writtenAfterANewStart() throws Exception {
        return writtenAfterANewStart(data);
    }

    private int writtenAfterANewStart(Path name) throws Exception {
        try (var directory = DataDirectory.claim(name);
                var server = EmbeddedPostgres.start(directory.path().resolve("postgres"));
                var connection = DriverManager.getConnection(
                        server.url(EmbeddedPostgres.DATABASE),
                        Roles.OWNER,
                        server.passwords().owner());
                var rows =
                        connection.createStatement().executeQuery("select count(*), max(number) from test.written")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(rows.getInt(2));
            return rows.getInt(1);
        }
    }

    private ProcessHandle databaseProcess() throws IOException {
        var id = Files.readAllLines(processFile()).get(0).strip();
        return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    }

    private Path processFile() {
        return data.resolve("postgres/18/postmaster.pid");
    }
}
