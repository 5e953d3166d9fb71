package org.confidant.postgres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the server is told at every start, so that the code is the truth, and not a file from an earlier version. */
record ServerSettings(List<String> assignments) {

    /** Only this machine reaches it; what it acknowledged is on the disk; no row and no text enters its log. */
    static final ServerSettings DURABLE = of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_checkpoints=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "jit=off");

    static ServerSettings of(String... assignments) {
        return new ServerSettings(List.of(assignments));
    }

    ServerSettings and(String... more) {
        var all = new ArrayList<>(assignments);
        all.addAll(Arrays.asList(more));
        return new ServerSettings(List.copyOf(all));
    }

    String commandLine(int port) {
        return assignments.stream().map(a -> " -c " + a).collect(Collectors.joining("", "-p " + port, ""));
    }
}
