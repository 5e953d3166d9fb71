package org.confidant.program;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the fields are called in which a question is answered. */
final class AnswerField {

    private AnswerField() {}

    static String of(QuestionCard question) {
        return "answer-" + question.id();
    }

    /** Where an option is given its place among the others. */
    static String of(QuestionCard question, int option) {
        return of(question) + "-" + option;
    }

    /** What stands in them after somebody chose that. */
    static Map<String, List<String>> values(QuestionCard question, Answer answer) {
        var numbers = answer.numbers();
        return answer instanceof Answer.Ordered
                ? IntStream.range(0, numbers.size())
                        .boxed()
                        .collect(toMap(at -> of(question, numbers.get(at)), at -> List.of(String.valueOf(at + 1))))
                : Map.of(of(question), numbers.stream().map(String::valueOf).toList());
    }
}
