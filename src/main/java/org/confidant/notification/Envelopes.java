package org.confidant.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.confidant.calendar.CalendarPart;
import org.confidant.people.Viewer;
import org.confidant.shared.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Makes a mail of a row: its words as text and HTML, what a calendar takes, and the headers by which programs know it. */
@Component
class Envelopes {

    private static final String FILE = "invite.ics";

    private final LetterWriter writer;
    private final Invitations invitations;
    private final Unsubscriptions unsubscriptions;
    private final Outbox outbox;
    private final PublicAddress address;
    private final MailSettings settings;

    Envelopes(
            LetterWriter writer,
            Invitations invitations,
            Unsubscriptions unsubscriptions,
            Outbox outbox,
            PublicAddress address,
            MailSettings settings) {
        this.writer = writer;
        this.invitations = invitations;
        this.unsubscriptions = unsubscriptions;
        this.outbox = outbox;
        this.address = address;
        this.settings = settings;
    }

    MimeMessage of(Mail mail, Viewer to, MimeMessage message) {
        try {
            var helper =
                    helper(message, to, writer.write(mail.kind(), mail.about(), to, unsubscription(mail, message)));
            var invitation = invitations.of(mail.kind(), mail.about(), to);
            if (invitation.isPresent()) {
                invite(helper, invitation.get());
            }
            // The same however often it is sent, so that the one who gets it twice can tell
            message.setHeader(
                    "Message-ID", "<" + mail.id() + "@" + address.base().getHost() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException wrong) {
            throw new MailPreparationException(wrong);
        }
    }

    private MimeMessageHelper helper(MimeMessage message, Viewer to, Letter letter) throws MessagingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(to.email());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        return helper;
    }

    /** Beside the words, as one more way to say them, where Outlook and Google look; and as a file, which Apple opens. */
    private static void invite(MimeMessageHelper helper, CalendarPart invitation) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(invitation.bytes(), invitation.contentType())));
        alternatives(helper).addBodyPart(part);
        helper.addAttachment(FILE, new ByteArrayDataSource(invitation.bytes(), "application/ics"));
    }

    private static MimeMultipart alternatives(MimeMessageHelper helper) throws MessagingException {
        try {
            return (MimeMultipart) helper.getMimeMultipart().getBodyPart(0).getContent();
        } catch (IOException unreadable) {
            throw new MailPreparationException(unreadable);
        }
    }

    private @Nullable String unsubscription(Mail mail, MimeMessage message) throws MessagingException {
        if (mail.kind().mandatory()) {
            return null;
        }
        var token = unsubscriptions.token(mail);
        outbox.keepToken(mail, Unsubscriptions.hash(token));
        var path = "/unsubscriptions/" + token;
        message.setHeader("List-Unsubscribe", "<" + address.link(path) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return path;
    }
}
