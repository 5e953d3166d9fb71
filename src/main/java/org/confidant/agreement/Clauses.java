package org.confidant.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confidant.people.Viewer;
import org.confidant.reading.When;
import org.jspecify.annotations.Nullable;
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

    List<Clause> of(AgreementText text, Standing standing, Viewer viewer) {
        var page = new Page(text, standing.mentees(), viewer);
        var words = text.wording();
        page.add("purpose", words.purpose());
        page.add("aspiration", words.aspiration());
        page.add("menteeGoals", words.menteeGoals());
        page.add("mentorGoals", words.mentorGoals());
        page.add("topics", words.topics());
        page.add("leftOut", words.leftOut());
        page.addMeetings();
        page.add("agenda", words.agenda());
        page.addReply();
        page.add("contact", words.contact());
        page.add("confidentiality", words.confidentiality());
        page.add("exceptions", words.exceptions());
        page.add("ceiling", page.say("ceiling." + text.terms().ceiling()));
        page.add("notes", words.notes());
        page.add("conflicts", words.conflicts());
        page.add("conduct", words.conduct());
        page.addTimes();
        page.add("exit", words.exit());
        page.add("noFault", words.noFault());
        words.mustHave().forEach(page::addMustHave);
        return page.clauses;
    }

    /** The clauses of a version, each beside what the version in force says in its place; after them those that it leaves out. */
    List<Clause> beside(AgreementText text, AgreementText inForce, Standing standing, Viewer viewer) {
        var now = of(text, standing, viewer);
        var before = byKey(of(inForce, standing, viewer));
        var changed = now.stream().map(clause -> {
            var old = before.remove(clause.key());
            return clause.beside(old == null ? "" : old.words());
        });
        return Stream.concat(changed.toList().stream(), before.values().stream().map(Clause::left))
                .toList();
    }

    private static Map<String, Clause> byKey(List<Clause> clauses) {
        return clauses.stream()
                .collect(Collectors.toMap(Clause::key, clause -> clause, (one, same) -> one, LinkedHashMap::new));
    }

    private final class Page {

        private final List<Clause> clauses = new ArrayList<>();
        private final AgreementText text;
        private final int mentees;
        private final Viewer viewer;
        private int mustHaves;

        Page(AgreementText text, int mentees, Viewer viewer) {
            this.text = text;
            this.mentees = mentees;
            this.viewer = viewer;
        }

        void addMeetings() {
            var terms = text.terms();
            add("rhythm", say("rhythm", terms.rhythmWeeks(), terms.meetingMinutes()));
            if (text.saysAllTerms()) {
                add("agendaBy", say("agendaBy." + terms.agendaBy(), mentees, terms.agendaDays()));
            }
        }

        void addReply() {
            var terms = text.terms();
            if (text.saysAllTerms()) {
                add("reply", say("reply." + terms.replyUnit(), terms.replyTime()));
            }
        }

        void addTimes() {
            var terms = text.terms();
            add("feedback", say("feedback", text.feedbackDays()));
            if (text.saysAllTerms()) {
                add("checkpoint", say("checkpoint", terms.checkpointDays()));
            }
            add("endsOn", terms.endsOn() == null ? say("open") : say("until", when.date(terms.endsOn(), viewer)));
            if (terms.reviewOn() != null) {
                add("reviewOn", say("review", when.date(terms.reviewOn(), viewer)));
            }
        }

        /** Told apart by their place among each other. */
        void addMustHave(String words) {
            mustHaves++;
            add("mustHave" + mustHaves, "mustHave", words);
        }

        void add(String key, @Nullable String words) {
            add(key, key, words);
        }

        private void add(String key, String heading, @Nullable String words) {
            if (words != null) {
                clauses.add(Clause.of(
                        clauses.size() + 1, key, Clauses.this.say("agreement.clause.", heading, mentees), words));
            }
        }

        String say(String key, Object... arguments) {
            return Clauses.this.say("agreement.words.", key, arguments);
        }
    }

    private String say(String where, String key, Object... arguments) {
        return messages.getMessage(where + key, arguments, LocaleContextHolder.getLocale());
    }
}
