package org.confidant.program;

import java.util.Collection;
import java.util.Map;
import org.confidant.shared.QuestionId;

/**
 * What somebody answers to a program's questions.
 *
 * @param chosen of those with something to choose
 * @param told in own words, for the coordinators; nothing blank
 */
public record Answers(Map<QuestionId, Answer> chosen, Map<QuestionId, String> told) {

    static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        chosen = Map.copyOf(chosen);
        told = Map.copyOf(told);
    }

    /** Whether they answer these questions and no others, as far as they have to be answered. */
    boolean fit(Collection<QuestionCard> asked) {
        var fitting = asked.stream().filter(this::answered).toList();
        return fitting.size() == chosen.size() + told.size()
                && asked.stream().allMatch(one -> !one.text().required() || fitting.contains(one));
    }

    private boolean answered(QuestionCard question) {
        var answer = chosen.get(question.id());
        return question.text().kind() == QuestionKind.TEXT
                ? told.containsKey(question.id())
                : answer != null && answer.fits(question.text());
    }

    /** Without the words: answers may end up in a log. */
    @Override
    public String toString() {
        return "Answers to " + (chosen.size() + told.size()) + " questions";
    }
}
