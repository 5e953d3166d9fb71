package org.confidant.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.confidant.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server of the test's own, on a port that is free. */
final class Sendings implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Sendings() {
        server.start();
    }

    JavaMailSenderImpl sender() {
        return sender(server.getSmtp().getPort());
    }

    static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        return sender;
    }

    /** What other tests of the same database left waiting is nobody's business here. */
    static void clear(JdbcClient jdbc) {
        jdbc.sql("update mail set state = 'DROPPED', settled_at = now() where state = 'WAITING'")
                .update();
    }

    List<MimeMessage> to(Viewer person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> receiver(mail).equals(person.email()))
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
