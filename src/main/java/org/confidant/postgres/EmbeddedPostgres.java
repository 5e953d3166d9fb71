package org.confidant.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded server: made where there is none, started here, stopped by {@link #close()}. Its home holds the programs, the
 * passwords and one directory per major version of PostgreSQL.
 */
final class EmbeddedPostgres implements AutoCloseable {

    static final String DATABASE = "confidant";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final Cluster cluster;
    private final Passwords passwords;
    private final int port;

    private EmbeddedPostgres(Cluster cluster, Passwords passwords, int port) {
        this.cluster = cluster;
        this.passwords = passwords;
        this.port = port;
    }

    /** Ready when it returns. The caller holds the {@link DataDirectory}: nobody else starts one here meanwhile. */
    static EmbeddedPostgres start(Path home) {
        return start(home, ServerSettings.DURABLE);
    }

    static EmbeddedPostgres start(Path home, ServerSettings settings) {
        try {
            DataDirectory.make(home);
            Cluster.refuseOtherMajor(home);
            var binaries = Binaries.unpackInto(home);
            var cluster = Cluster.in(home, binaries);
            var passwords = Passwords.keptIn(home.resolve("passwords.properties"));
            cluster.stopWhatOutlivedItsApplication();
            cluster.makeUnlessThere(passwords);
            binaries.tidy();
            var server = new EmbeddedPostgres(cluster, passwords, startOnFreePort(cluster, settings));
            server.prepare();
            log.info("Embedded PostgreSQL {} runs on port {} from {}", Binaries.MAJOR, server.port, home);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL in " + home, e);
        }
    }

    Passwords passwords() {
        return passwords;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(url("postgres"), "postgres", passwords.superuser());
    }

    @Override
    public void close() {
        cluster.stop();
        log.info("Embedded PostgreSQL has stopped");
    }

    private static int startOnFreePort(Cluster cluster, ServerSettings settings) throws IOException {
        for (int attempt = 1; attempt < 3; attempt++) {
            int port = freePort();
            if (cluster.start(port, settings).succeeded()) {
                return port;
            }
        }
        int port = freePort();
        cluster.startOrExplain(port, settings);
        return port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Roles and database, once; a first start that was cut short is finished by the next. */
    private void prepare() {
        if (cluster.isPrepared()) {
            return;
        }
        try (var connection = superuser()) {
            Roles.create(connection, passwords);
            Roles.createDatabase(connection, DATABASE);
            cluster.markPrepared();
        } catch (SQLException | IOException e) {
            cluster.stop();
            throw new IllegalStateException("cannot make the roles and the database", e);
        }
    }
}
