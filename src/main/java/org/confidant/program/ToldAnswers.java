package org.confidant.program;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.shared.PersonId;
import org.confidant.shared.QuestionId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is answered in own words: in the vault, for those who coordinate the program on the day on which it is kept. */
@Component
class ToldAnswers {

    private static final String KIND = "enrollment.answer";

    private final AnswerQueries queries;
    private final EnrollmentVault vault;
    private final ProgramService programs;

    ToldAnswers(AnswerQueries queries, EnrollmentVault vault, ProgramService programs) {
        this.queries = queries;
        this.vault = vault;
        this.programs = programs;
    }

    /** In the place of what was told before in answer to these questions; what says the same to the same people stands. */
    void keep(Enrollment place, Collection<QuestionCard> asked, Map<QuestionId, String> told) {
        var texts = asked.stream()
                .filter(one -> one.text().kind() == QuestionKind.TEXT)
                .map(QuestionCard::id)
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        var coordinators = programs.holdCoordinatorsOf(place.card().program());
        var before = queries.told(place.id());
        var words = words(place, before);
        for (var question : texts) {
            var stands = before.get(question);
            var said = told.get(question);
            if (stands == null || !same(place, stands, words.get(question), said, coordinators)) {
                forget(place, question, stands);
                tell(place, question, said, coordinators);
            }
        }
    }

    private boolean same(
            Enrollment place,
            SealedId stands,
            @Nullable String words,
            @Nullable String said,
            Set<PersonId> coordinators) {
        return said != null && said.equals(words) && vault.reaches(place, stands, coordinators);
    }

    private void forget(Enrollment place, QuestionId question, @Nullable SealedId stands) {
        if (stands != null) {
            vault.say(place, stands, new ToldAnswer(""));
            queries.untell(place.id(), List.of(question));
        }
    }

    private void tell(Enrollment place, QuestionId question, @Nullable String said, Set<PersonId> coordinators) {
        if (said != null) {
            queries.tell(place.id(), question, vault.tell(place, coordinators, KIND, new ToldAnswer(said)));
        }
    }

    /** Nothing of it is left. */
    void forget(Enrollment place) {
        queries.told(place.id()).forEach((question, stands) -> forget(place, question, stands));
    }

    /** As the person of the place reads it, by the question it answers. */
    Map<QuestionId, String> words(Enrollment place) {
        return words(place, queries.told(place.id()));
    }

    private Map<QuestionId, String> words(Enrollment place, Map<QuestionId, SealedId> told) {
        var opened = vault.told(place, told.values());
        return told.entrySet().stream()
                .flatMap(one -> Stream.ofNullable(opened.get(one.getValue()))
                        .map(text -> Map.entry(
                                one.getKey(), text.as(ToldAnswer.class).words())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
