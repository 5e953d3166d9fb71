package org.confidant.notification;

import java.util.Map;
import java.util.function.Supplier;
import org.confidant.people.Viewer;
import org.confidant.reading.When;
import org.confidant.shared.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts what happened into words, in the receiver's language and zone: when, and how much, and never who or what. */
@Component
class LetterWriter {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final When when;
    private final PublicAddress address;

    LetterWriter(ITemplateEngine templates, MessageSource messages, When when, PublicAddress address) {
        this.templates = templates;
        this.messages = messages;
        this.when = when;
        this.address = address;
    }

    /** @param unsubscription the path that ends this kind of mail; null where nobody can */
    Letter write(Kind kind, About about, Viewer to, @Nullable String unsubscription) {
        return in(to, () -> {
            var words = new Context(to.locale());
            words.setVariables(Map.of(
                    "to", to,
                    "text", say(kind, "text", about, to),
                    "link", address.link(kind.path(about)),
                    "preferences", address.link("/account/notifications")));
            words.setVariable("unsubscription", unsubscription == null ? null : address.link(unsubscription));
            return new Letter(
                    subject(kind, to),
                    templates.process("notification/mail.txt", words),
                    templates.process("notification/mail", words));
        });
    }

    String subject(Kind kind, Viewer to) {
        return messages.getMessage(kind.message("subject"), new Object[0], to.locale());
    }

    /** The line of an inbox. */
    String line(Kind kind, About about, Viewer to) {
        return in(to, () -> say(kind, "inbox", about, to));
    }

    /** {0} is when or which day, {1} how much. */
    private String say(Kind kind, String part, About about, Viewer to) {
        var number = about.number() == null ? 0 : about.number();
        return messages.getMessage(kind.message(part), new Object[] {day(about, to), number}, to.locale());
    }

    private String day(About about, Viewer to) {
        var at = about.at();
        var day = about.day();
        if (at != null) {
            return when.stamp(at, to);
        }
        return day == null ? "" : when.date(day, to);
    }

    /** Dates are said in the language of the page, and here is none. */
    private static <T> T in(Viewer to, Supplier<T> words) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(to.locale());
        try {
            return words.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
