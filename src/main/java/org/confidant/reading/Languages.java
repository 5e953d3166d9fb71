package org.confidant.reading;

import java.util.Collection;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says languages in the language of the page. Templates ask it as {@code ${@languages.say(person.languages)}}. */
@Component("languages")
public class Languages {

    private final Names names;

    Languages(Names names) {
        this.names = names;
    }

    /** "English and Portuguese" for the tags en and pt; what is no tag is said as it was written. */
    public String say(Collection<String> tags) {
        return names.join(tags.stream().map(Languages::name).sorted().toList());
    }

    private static String name(String tag) {
        var name = Locale.forLanguageTag(tag).getDisplayName(LocaleContextHolder.getLocale());
        return name.isEmpty() ? tag : name;
    }
}
