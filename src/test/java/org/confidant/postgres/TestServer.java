package org.confidant.postgres;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.shared.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL for all tests of this process: in a container where a Docker engine answers, embedded where none does. With
 * the same two roles as everywhere.
 */
public final class TestServer {

    private static final Logger log = LoggerFactory.getLogger(TestServer.class);

    private final UnaryOperator<String> urlOf;
    private final String superuserPassword;
    private final Passwords passwords;

    private TestServer(UnaryOperator<String> urlOf, String superuserPassword, Passwords passwords) {
        this.urlOf = urlOf;
        this.superuserPassword = superuserPassword;
        this.passwords = passwords;
    }

    public static TestServer running() {
        return Holder.SERVER;
    }

    /** A new empty database that belongs to the owner role; its JDBC address. */
    public String createDatabase(String name) {
        try (var superuser = superuser("postgres")) {
            Roles.createDatabase(superuser, name);
            return urlOf.apply(name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create " + name, e);
        }
    }

    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(urlOf.apply(database), "postgres", superuserPassword);
    }

    public String ownerPassword() {
        return passwords.owner();
    }

    public String appPassword() {
        return passwords.app();
    }

    private static TestServer start() {
        var server = engineAnswers() ? inContainer() : embedded();
        try (var superuser = server.superuser("postgres")) {
            Roles.create(superuser, server.passwords);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the roles", e);
        }
        return server;
    }

    /** Asked only where something may answer, because asking in vain is slow and loud. */
    private static boolean engineAnswers() {
        var sockets = Stream.of("/var/run", System.getProperty("user.home") + "/.docker/run", runtimeDirectory());
        var somebodyToAsk = System.getenv("DOCKER_HOST") != null
                || File.separatorChar == '\\'
                || sockets.anyMatch(place -> Files.exists(Path.of(place, "docker.sock")));
        return somebodyToAsk && DockerClientFactory.instance().isDockerAvailable();
    }

    private static String runtimeDirectory() {
        return Objects.requireNonNullElse(System.getenv("XDG_RUNTIME_DIR"), "/var/run");
    }

    private static TestServer inContainer() {
        var image = Objects.requireNonNullElse(System.getenv("CONFIDANT_TEST_POSTGRES"), "postgres:18");
        log.info("Database tests run on {} in a container", image);
        var container = new PostgreSQLContainer(image)
                .withUsername("postgres")
                .withPassword("postgres")
                .withDatabaseName("postgres");
        container.start();
        var address = container.getHost() + ":" + container.getMappedPort(5432);
        return new TestServer(
                database -> "jdbc:postgresql://" + address + "/" + database, "postgres", Passwords.generate());
    }

    private static TestServer embedded() {
        log.info("No Docker engine answers: database tests run on the embedded PostgreSQL");
        var directory = freeDirectory();
        var forSpeed = ServerSettings.DURABLE.and(
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "plan_cache_mode=force_generic_plan", // with so few rows to plan again takes longer than to read
                "max_connections=200");
        var server = EmbeddedPostgres.start(directory.path(), forSpeed);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            directory.close();
        }));
        return new TestServer(server::url, server.passwords().superuser(), server.passwords());
    }

    /** Another run may be under way in this working copy, in an editor for example. */
    private static DataDirectory freeDirectory() {
        return IntStream.range(1, 10)
                .mapToObj(number -> Path.of("target", "test-postgres", String.valueOf(number)))
                .map(TestServer::claimed)
                .filter(DataDirectory.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static DataDirectory claimed(Path path) {
        try {
            return DataDirectory.claim(path);
        } catch (StartRefusedException inUse) {
            return null;
        }
    }

    private static final class Holder {

        static final TestServer SERVER = start();
    }
}
