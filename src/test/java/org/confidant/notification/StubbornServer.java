package org.confidant.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that goes as far as it is told, and then says no, falls silent, or dies. */
public final class StubbornServer implements AutoCloseable {

    /** Where it stops. */
    public enum At {
        RCPT,
        DATA,
        END,
        NOWHERE
    }

    /** Until it is told to go on. */
    public static final int SILENCE = -1;

    static final String SECRET = "mailbox of somebody is full";

    private final ServerSocket socket;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private volatile At at = At.NOWHERE;
    private volatile int code;

    public StubbornServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "stubborn-server");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** @param answer the code it says there; 0 to close the connection without a word, {@link #SILENCE} to say nothing yet */
    public synchronized void stop(At where, int answer) {
        code = answer;
        at = where;
        notifyAll();
    }

    /** What it was silent about is answered well. */
    public void goOn() {
        stop(At.NOWHERE, 0);
    }

    /** What came after DATA, whatever was answered. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                // the next one
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, 220);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var stage = line.startsWith("RCPT") ? At.RCPT : line.startsWith("DATA") ? At.DATA : At.NOWHERE;
            if (line.startsWith("QUIT") || !answer(client, stage, stage == At.DATA ? 354 : 250)) {
                return;
            }
            if (stage == At.DATA && code(At.DATA) == 354) {
                bodies.add(body(in));
                if (!answer(client, At.END, 250)) {
                    return;
                }
            }
        }
    }

    private int code(At stage) {
        return stage == at && stage != At.NOWHERE ? code : 354;
    }

    private boolean answer(Socket client, At stage, int well) throws IOException {
        var said = said(stage, well);
        if (said == 0) {
            return false;
        }
        say(client, said);
        return true;
    }

    private synchronized int said(At stage, int well) {
        while (stage == at && code == SILENCE) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return stage == at && stage != At.NOWHERE ? code : well;
    }

    private static void say(Socket client, int code) throws IOException {
        client.getOutputStream().write((code + " " + SECRET + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    private static String body(BufferedReader in) throws IOException {
        var body = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            body.append(line).append('\n');
        }
        return body.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
