package org.confidant.reading;

import java.util.List;
import java.util.stream.Stream;
import org.confidant.people.PersonCard;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says several people in one breath: "You, Henrik and 2 coordinators". */
@Component("names")
public class Names {

    private final MessageSource messages;

    Names(MessageSource messages) {
        this.messages = messages;
    }

    /** What one calls them: the given name, or the whole one where there is none. */
    public static String given(PersonCard card) {
        return card.givenName().isBlank() ? card.name() : card.givenName();
    }

    public String you() {
        return say("reading.you");
    }

    String withYou(List<String> others) {
        return others.isEmpty()
                ? say("reading.only")
                : join(Stream.concat(Stream.of(say("reading.you")), others.stream())
                        .toList());
    }

    public String join(List<String> names) {
        var last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : say("reading.and", String.join(say("reading.comma"), names.subList(0, last)), names.get(last));
    }

    String program() {
        return say("reading.program");
    }

    String coordinators(long count) {
        return say("reading.coordinators", count);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
