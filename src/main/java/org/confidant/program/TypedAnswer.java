package org.confidant.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.confidant.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One answer, as far as what was typed is one.
 *
 * @param answer null where nothing was chosen, or in words
 * @param problem what is wrong with it, as a message key; null if nothing
 */
record TypedAnswer(@Nullable Answer answer, @Nullable String problem) {

    private static final TypedAnswer NONE = new TypedAnswer(null, null);
    private static final int LONGEST = 1_000;
    private static final Pattern PLAIN = Pattern.compile(PlainText.PATTERN);

    /** @param words as they were typed */
    static TypedAnswer told(QuestionText question, String words) {
        if (words.isBlank()) {
            return nothing(question);
        }
        if (words.length() > LONGEST) {
            return wrong("question.error.long");
        }
        return PLAIN.matcher(words).matches() ? NONE : wrong("question.error.plain");
    }

    /** @param values the numbers of what was chosen, if they are any */
    static TypedAnswer chosen(QuestionText question, Collection<String> values) {
        var numbers = numbers(values);
        if (numbers == null || (numbers.size() > 1 && question.kind() != QuestionKind.MANY)) {
            return wrong("question.error.choice");
        }
        return answered(question, numbers);
    }

    /** @param places what was typed as the place of each option, in the order of the options; blank where it has none */
    static TypedAnswer ordered(QuestionText question, List<String> places) {
        var options = new TreeMap<Integer, Integer>();
        for (var option = 1; option <= places.size(); option++) {
            var place = numbers(List.of(places.get(option - 1)));
            if (place == null || place.stream().anyMatch(number -> number < 1 || number > places.size())) {
                return wrong("question.error.place");
            }
            if (!place.isEmpty() && options.put(place.get(0), option) != null) {
                return wrong("question.error.order");
            }
        }
        return answered(question, List.copyOf(options.values()));
    }

    private static TypedAnswer answered(QuestionText question, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return nothing(question);
        }
        var answer = Answer.of(question.kind(), numbers);
        return answer.fits(question) ? new TypedAnswer(answer, null) : wrong("question.error.choice");
    }

    private static TypedAnswer nothing(QuestionText question) {
        return question.required() ? wrong("question.error.required") : NONE;
    }

    private static TypedAnswer wrong(String problem) {
        return new TypedAnswer(null, problem);
    }

    /** Blank ones are none. */
    private static @Nullable List<Integer> numbers(Collection<String> values) {
        var numbers = new ArrayList<Integer>();
        try {
            values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> numbers.add(Integer.valueOf(value)));
            return numbers;
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
