package org.confidant.program;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.shared.QuestionId;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * A program's questions with what somebody has typed in answer, which may be no answer yet.
 *
 * @param typed by the name of its field; a field that is not among them is empty
 * @param problems what is wrong with it, as message keys; none before it was checked
 */
record AnswerSheet(List<QuestionCard> questions, Map<String, List<String>> typed, Map<QuestionId, String> problems) {

    /** What somebody sends, of all that they send. */
    static AnswerSheet sent(List<QuestionCard> questions, Map<String, List<String>> fields) {
        return new AnswerSheet(questions, fields, Map.of());
    }

    /** As it was answered. */
    static AnswerSheet of(List<QuestionCard> questions, Answers answers) {
        var typed = new HashMap<String, List<String>>();
        for (var question : questions) {
            var told = answers.told().get(question.id());
            var chosen = answers.chosen().get(question.id());
            if (told != null) {
                typed.put(AnswerField.of(question), List.of(told));
            } else if (chosen != null && chosen.fits(question.text())) {
                typed.putAll(AnswerField.values(question, chosen));
            }
        }
        return new AnswerSheet(questions, typed, Map.of());
    }

    /** The same, with what is wrong said of each question, and among the errors of the form that it stands in. */
    AnswerSheet checked(BindingResult errors) {
        var problems = new HashMap<QuestionId, String>();
        for (var question : questions) {
            var problem = read(question).problem();
            if (problem != null) {
                problems.put(question.id(), problem);
                errors.addError(error(errors, question, problem));
            }
        }
        return new AnswerSheet(questions, typed, problems);
    }

    /** It has no property of that name: what was typed is the sheet's to repeat. */
    private static FieldError error(BindingResult errors, QuestionCard question, String key) {
        return new FieldError(
                errors.getObjectName(), AnswerField.of(question), "", true, new String[] {key}, null, null);
    }

    /** Of a sheet without problems. */
    Answers answers() {
        var chosen = questions.stream()
                .flatMap(one -> Stream.ofNullable(read(one).answer()).map(answer -> Map.entry(one.id(), answer)));
        var told = questions.stream()
                .filter(one ->
                        one.text().kind() == QuestionKind.TEXT && !text(one).isBlank())
                .map(one -> Map.entry(one.id(), text(one).strip()));
        return new Answers(map(chosen), map(told));
    }

    private static <T> Map<QuestionId, T> map(Stream<Map.Entry<QuestionId, T>> entries) {
        return entries.collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private TypedAnswer read(QuestionCard question) {
        var text = question.text();
        return switch (text.kind()) {
            case TEXT -> TypedAnswer.told(text, text(question));
            case ORDER ->
                TypedAnswer.ordered(
                        text,
                        IntStream.rangeClosed(1, text.numbers())
                                .mapToObj(option -> place(question, option))
                                .toList());
            default -> TypedAnswer.chosen(text, values(AnswerField.of(question)));
        };
    }

    public String field(QuestionCard question) {
        return AnswerField.of(question);
    }

    public String field(QuestionCard question, int option) {
        return AnswerField.of(question, option);
    }

    public boolean wrong(QuestionCard question) {
        return problems.containsKey(question.id());
    }

    public String text(QuestionCard question) {
        return first(AnswerField.of(question));
    }

    public boolean has(QuestionCard question, int number) {
        return values(AnswerField.of(question)).contains(String.valueOf(number));
    }

    /** Whether nothing of it is chosen. */
    public boolean none(QuestionCard question) {
        return values(AnswerField.of(question)).stream().allMatch(String::isBlank);
    }

    /** The place that an option was given among the others; empty when none. */
    public String place(QuestionCard question, int option) {
        return first(AnswerField.of(question, option));
    }

    /** Whether words are asked for, so that the page says who reads them. */
    public boolean tells() {
        return questions.stream().anyMatch(one -> one.text().kind() == QuestionKind.TEXT);
    }

    private String first(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** Several boxes may come as one field with commas between. */
    private List<String> values(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .toList();
    }
}
