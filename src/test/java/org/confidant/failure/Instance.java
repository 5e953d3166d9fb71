package org.confidant.failure;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import org.confidant.postgres.ChildProcess;
import org.confidant.postgres.KillableDatabase;

/**
 * A Confidant in a process of its own, beside others on one database. Its jobs look about every second instead of every few, so that
 * nobody waits for what a killed one was doing.
 */
record Instance(String name, ChildProcess process, URI address) implements AutoCloseable {

    private static final String READY = "Confidant is ready at ";
    private static final String KEY = "c2l4dGVlbiBieXRlcyBhbmQgc2l4dGVlbiBtb3JlISE=";

    /** Returns when it is ready. */
    static Instance start(String name, KillableDatabase database, int mailServer) throws IOException {
        var arguments = new ArrayList<>(database.reached());
        arguments.add("--server.port=0");
        arguments.add("--confidant.demo=true");
        arguments.add("--confidant.master-key=" + KEY);
        arguments.add("--confidant.address=http://confidant.example");
        arguments.add("--spring.mail.host=127.0.0.1");
        arguments.add("--spring.mail.port=" + mailServer);
        arguments.add("--db-scheduler.scheduler-name=" + name);
        arguments.add("--db-scheduler.polling-interval=500ms");
        arguments.add("--db-scheduler.heartbeat-interval=1s");
        var process = ChildProcess.runApplication(arguments.toArray(String[]::new));
        var address = process.line(line -> line.contains(READY)).replaceFirst(".*" + READY + "(\\S+?:\\d+).*", "$1");
        return new Instance(name, process, URI.create(address));
    }

    Instance withDemoCompany() {
        process.line(line -> line.contains("The demo company has moved in"));
        return this;
    }

    /** From now on nobody reads what it writes. */
    Instance unread() {
        var reader = new Thread(process::wholeOutput, name);
        reader.setDaemon(true);
        reader.start();
        return this;
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
