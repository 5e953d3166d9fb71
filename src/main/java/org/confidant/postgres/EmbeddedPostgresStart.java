package org.confidant.postgres;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.confidant.shared.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server on its way up, in a data directory that is claimed for it. */
final class EmbeddedPostgresStart implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresStart.class);

    private final DataDirectory directory;
    private final CompletableFuture<EmbeddedPostgres> server;

    private EmbeddedPostgresStart(DataDirectory directory) {
        this.directory = directory;
        this.server = CompletableFuture.supplyAsync(
                () -> EmbeddedPostgres.start(directory.path().resolve("postgres")),
                work -> new Thread(work, "embedded-postgres").start());
    }

    /** @throws StartRefusedException when another process holds the directory */
    static EmbeddedPostgresStart in(Path data) {
        return new EmbeddedPostgresStart(DataDirectory.claim(data));
    }

    DataDirectory directory() {
        return directory;
    }

    /** Waits until it is up. */
    EmbeddedPostgres server() {
        return server.join();
    }

    /** Waits until it is up, then stops it. */
    @Override
    public void close() {
        try {
            server.join().close();
        } catch (CompletionException e) {
            log.debug("There is no server to stop", e);
        } finally {
            directory.close();
        }
    }
}
