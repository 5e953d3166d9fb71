package org.confidant.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.confidant.people.Viewer;
import org.confidant.program.NewEnrollment;
import org.confidant.program.NewProgram;
import org.confidant.program.Place;
import org.confidant.program.ProgramPolicy;
import org.confidant.program.ProgramService;
import org.confidant.program.ProgramTemplate;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The demo company's programs, and who has which place in them. */
@Component
@Conditional(DemoCondition.class)
class DemoPrograms {

    private static final int MINUTES = 60;

    private final ProgramService programs;
    private final DemoAnswers answers;

    DemoPrograms(ProgramService programs, DemoAnswers answers) {
        this.programs = programs;
        this.answers = answers;
    }

    /** A program and its enrollments by place and person; both empty until their day has come. */
    static final class Begun {

        private final Map<Place, Map<String, EnrollmentId>> enrollments = new EnumMap<>(Place.class);
        private @Nullable ProgramId id;

        ProgramId id() {
            return requireNonNull(id);
        }

        EnrollmentId of(Place place, String person) {
            return requireNonNull(
                    enrollments.getOrDefault(place, Map.of()).get(person), () -> person + " is no " + place);
        }

        private void enrolled(Place place, String person, EnrollmentId enrollment) {
            enrollments.computeIfAbsent(place, one -> new HashMap<>()).put(person, enrollment);
        }
    }

    /** The programs by their key. */
    Map<String, Begun> tell(Timeline timeline, Map<String, Viewer> people) {
        var begun = new HashMap<String, Begun>();
        var administrator = requireNonNull(people.get("administrator"));
        for (var row : DemoTable.rows("programs")) {
            var program = new Begun();
            begun.put(row.get("key"), program);
            timeline.on(
                    number(row, "began"),
                    8,
                    administrator,
                    () -> program.id = programs.create(administrator, program(timeline, row, people)));
        }
        DemoTable.rows("enrollments")
                .forEach(row -> tellEnrollment(timeline, row, people, requireNonNull(begun.get(row.get("program")))));
        return begun;
    }

    private void tellEnrollment(Timeline timeline, CSVRecord row, Map<String, Viewer> people, Begun program) {
        var coordinator = requireNonNull(people.get("coordinator"));
        var person = requireNonNull(people.get(row.get("person")));
        var enrollment = enrollment(row, person);
        timeline.on(
                number(row, "day"),
                9,
                coordinator,
                () -> program.enrolled(
                        enrollment.place(), row.get("person"), programs.enrol(coordinator, program.id(), enrollment)));
        timeline.on(
                number(row, "day"),
                15,
                coordinator,
                () -> answers.answer(person, program.id(), program.of(enrollment.place(), row.get("person")), row));
    }

    private static NewProgram program(Timeline timeline, CSVRecord row, Map<String, Viewer> people) {
        var ends = row.get("ends");
        return new NewProgram(
                row.get("name"),
                ProgramTemplate.valueOf(row.get("template")),
                timeline.day(number(row, "began")),
                ends.isEmpty() ? null : timeline.day(Integer.parseInt(ends)),
                policy(row),
                words(row, "coordinators")
                        .map(key -> requireNonNull(people.get(key)).id())
                        .collect(toSet()));
    }

    private static ProgramPolicy policy(CSVRecord row) {
        var rhythm = words(row, "rhythm").map(Integer::valueOf).toList();
        return new ProgramPolicy(
                rhythm.get(0),
                rhythm.get(2),
                rhythm.get(1),
                MINUTES,
                List.of(row.get("clause")),
                Scope.valueOf(row.get("ceiling")),
                number(row, "capacity"));
    }

    private static NewEnrollment enrollment(CSVRecord row, Viewer person) {
        var topics = new LinkedHashSet<>(List.of(row.get("topics").split(";", -1)));
        var place = Place.valueOf(row.get("place"));
        return new NewEnrollment(person.id(), place, topics, Set.of("en"), number(row, "capacity"));
    }

    private static Stream<String> words(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split(" ", -1));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
