package org.confidant.demo;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.confidant.people.Viewer;
import org.confidant.program.Answer;
import org.confidant.program.Answers;
import org.confidant.program.EnrollmentAnswers;
import org.confidant.program.Place;
import org.confidant.program.QuestionCard;
import org.confidant.program.QuestionKind;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the people of the demo company answer to the questions that their programs begin with. */
@Component
@Conditional(DemoCondition.class)
class DemoAnswers {

    /** One a question, in the order in which they are asked. */
    private static final List<String> COLUMNS = List.of("style", "values", "pace", "candour", "about", "words");

    private final EnrollmentAnswers answers;
    private final Map<List<String>, CSVRecord> rows = DemoTable.rows("answers").stream()
            .collect(toMap(
                    row -> List.of(row.get("program"), row.get("person"), row.get("place")), Function.identity()));

    DemoAnswers(EnrollmentAnswers answers) {
        this.answers = answers;
    }

    /**
     * Some answer nothing.
     *
     * @param enrolled as in the table of enrollments
     */
    void answer(Viewer person, ProgramId program, EnrollmentId enrollment, CSVRecord enrolled) {
        var key = List.of(enrolled.get("program"), enrolled.get("person"), enrolled.get("place"));
        var asked = answers.asked(program, Place.valueOf(enrolled.get("place")));
        Stream.ofNullable(rows.get(key)).forEach(row -> answers.answer(person, enrollment, said(asked, row)));
    }

    private static Answers said(List<QuestionCard> asked, CSVRecord row) {
        var chosen = new HashMap<QuestionId, Answer>();
        var told = new HashMap<QuestionId, String>();
        for (var at = 0; at < COLUMNS.size(); at++) {
            var question = asked.get(at);
            var said = row.get(COLUMNS.get(at));
            if (!said.isEmpty() && question.text().kind() == QuestionKind.TEXT) {
                told.put(question.id(), said);
            } else if (!said.isEmpty()) {
                chosen.put(question.id(), Answer.of(question.text().kind(), numbers(said)));
            }
        }
        return new Answers(chosen, told);
    }

    private static List<Integer> numbers(String said) {
        return Arrays.stream(said.split(" ", -1)).map(Integer::valueOf).toList();
    }
}
