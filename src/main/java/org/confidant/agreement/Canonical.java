package org.confidant.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a signature covers. A form never changes once somebody has signed it: what an agreement learns to say makes
 * another, and the older ones stay here, so that every signature can be verified for as long as its text exists.
 */
final class Canonical {

    private Canonical() {}

    /** Each value after its length, in a fixed order, so that no two texts run into the same form. */
    static String of(AgreementText text) {
        return Stream.concat(values(text).stream(), text.wording().mustHave().stream())
                .map(value -> value.length() + ":" + value + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> values(AgreementText text) {
        return switch (text.form()) {
            case 1 -> first(text);
            case 2 -> second(text);
            case 3 -> third(text);
            default -> throw new IllegalStateException("No form " + text.form());
        };
    }

    private static List<String> first(AgreementText text) {
        var terms = text.terms();
        var words = text.wording();
        return said(
                "confidant agreement 1",
                text.mentorship(),
                text.number(),
                terms.rhythmWeeks(),
                terms.meetingMinutes(),
                terms.endsOn(),
                terms.ceiling(),
                words.purpose(),
                words.agenda(),
                words.contact(),
                words.topics(),
                words.leftOut(),
                words.confidentiality(),
                words.notes(),
                words.conflicts(),
                words.feedbackDays(),
                words.exit(),
                words.salt());
    }

    private static List<String> second(AgreementText text) {
        var terms = text.terms();
        var words = text.wording();
        return said(
                "confidant agreement 2",
                text.mentorship(),
                text.number(),
                terms.rhythmWeeks(),
                terms.meetingMinutes(),
                terms.agendaBy(),
                terms.agendaDays(),
                terms.replyTime(),
                terms.replyUnit(),
                terms.feedbackDays(),
                terms.checkpointDays(),
                terms.endsOn(),
                terms.reviewOn(),
                terms.ceiling(),
                words.purpose(),
                words.menteeGoals(),
                words.mentorGoals(),
                words.topics(),
                words.leftOut(),
                words.agenda(),
                words.contact(),
                words.confidentiality(),
                words.exceptions(),
                words.notes(),
                words.conflicts(),
                words.exit(),
                words.noFault(),
                words.salt());
    }

    private static List<String> third(AgreementText text) {
        var terms = text.terms();
        var words = text.wording();
        return said(
                "confidant agreement 3",
                text.mentorship(),
                text.number(),
                terms.rhythmWeeks(),
                terms.meetingMinutes(),
                terms.agendaBy(),
                terms.agendaDays(),
                terms.replyTime(),
                terms.replyUnit(),
                terms.feedbackDays(),
                terms.checkpointDays(),
                terms.endsOn(),
                terms.reviewOn(),
                terms.ceiling(),
                words.purpose(),
                words.aspiration(),
                words.menteeGoals(),
                words.mentorGoals(),
                words.topics(),
                words.leftOut(),
                words.agenda(),
                words.contact(),
                words.confidentiality(),
                words.exceptions(),
                words.notes(),
                words.conflicts(),
                words.conduct(),
                words.exit(),
                words.noFault(),
                words.salt());
    }

    private static List<String> said(@Nullable Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }
}
