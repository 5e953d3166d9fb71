package org.confidant.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A durable server for processes that share it, which is killed and comes back where it was. */
public final class KillableDatabase implements AutoCloseable {

    private final Path home;
    private final Passwords passwords;
    private final String url;
    private final int port;
    private final SingleConnectionDataSource superuser;
    private EmbeddedPostgres server;

    public KillableDatabase(Path home) throws SQLException {
        this.home = home;
        server = EmbeddedPostgres.start(home);
        passwords = server.passwords();
        url = server.url(EmbeddedPostgres.DATABASE);
        port = port(url);
        superuser = new SingleConnectionDataSource(url, "postgres", passwords.superuser(), true);
    }

    /** How an application that is started beside it reaches it, as arguments. */
    public List<String> reached() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + Roles.APP,
                "--spring.datasource.password=" + passwords.app(),
                "--spring.flyway.user=" + Roles.OWNER,
                "--spring.flyway.password=" + passwords.owner());
    }

    /** As somebody whom no row security binds, one statement after the other: to connect for each takes longer than to ask. */
    public JdbcClient superuser() {
        return JdbcClient.create(superuser);
    }

    public DriverManagerDataSource dataSource() {
        return new DriverManagerDataSource(url, "postgres", passwords.superuser());
    }

    /** {@code kill -9}; returns when it is gone. */
    public void kill() {
        var process = new ServerProcess(home.resolve(Binaries.MAJOR)).find().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        superuser.resetConnection();
    }

    /** On the same port, with what was acknowledged. */
    public void startAgain() {
        server = EmbeddedPostgres.start(home, ServerSettings.DURABLE.and("port=" + port));
    }

    private static int port(String url) {
        return Integer.parseInt(url.replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    @Override
    public void close() {
        superuser.close();
        server.close();
    }
}
