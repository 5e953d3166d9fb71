package org.confidant.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.confidant.people.Viewer;
import org.confidant.reading.When;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lays a version out as numbered clauses. What it says in numbers and dates is said in a sentence. */
@Component
class Clauses {

    private final MessageSource messages;
    private final When when;

    Clauses(MessageSource messages, When when) {
        this.messages = messages;
        this.when = when;
    }

    List<Clause> of(AgreementText text, Viewer viewer) {
        var terms = text.terms();
        var words = text.wording();
        var page = new Page();
        page.add("purpose", words.purpose());
        page.add("rhythm", say("rhythm", terms.rhythmWeeks(), terms.meetingMinutes()));
        page.add("endsOn", terms.endsOn() == null ? say("open") : say("until", when.date(terms.endsOn(), viewer)));
        page.add("agenda", words.agenda());
        page.add("contact", words.contact());
        page.add("topics", words.topics());
        page.add("leftOut", words.leftOut());
        page.add("confidentiality", words.confidentiality());
        page.add("ceiling", say("ceiling." + terms.ceiling()));
        page.add("notes", words.notes());
        page.add("conflicts", words.conflicts());
        page.add("feedback", say("feedback", words.feedbackDays()));
        page.add("exit", words.exit());
        words.mustHave().forEach(clause -> page.add("mustHave", clause));
        return page.clauses;
    }

    /** The clauses of a version, each beside what the version in force says in its place. */
    List<Clause> beside(AgreementText text, AgreementText inForce, Viewer viewer) {
        Map<String, String> before = of(inForce, viewer).stream()
                .collect(Collectors.toMap(Clauses::place, Clause::words, (one, same) -> one));
        return of(text, viewer).stream()
                .map(clause -> clause.beside(before.getOrDefault(place(clause), "")))
                .toList();
    }

    /** The program's clauses follow all others, so that their numbers tell them apart. */
    private static String place(Clause clause) {
        return clause.key() + clause.number();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("agreement.words." + key, arguments, LocaleContextHolder.getLocale());
    }

    private final class Page {

        private final List<Clause> clauses = new ArrayList<>();

        void add(String key, String words) {
            var heading = messages.getMessage("agreement.clause." + key, null, LocaleContextHolder.getLocale());
            clauses.add(Clause.of(clauses.size() + 1, key, heading, words));
        }
    }
}
