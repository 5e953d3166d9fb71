package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** The demo company's program, and who has which place in it. */
@Component
@Conditional(DemoCondition.class)
class DemoProgram {

    private static final int BEGAN = 126;
    private static final int ENDS = -240;

    private final ProgramService programs;

    DemoProgram(ProgramService programs) {
        this.programs = programs;
    }

    /** The program and its enrollments by the key of the person; both empty until their day has come. */
    static final class Begun {

        private final Map<String, EnrollmentId> enrollments = new HashMap<>();
        private @Nullable ProgramId id;

        ProgramId id() {
            return requireNonNull(id);
        }

        EnrollmentId of(String person) {
            return requireNonNull(enrollments.get(person));
        }
    }

    Begun tell(Timeline timeline, Map<String, Viewer> people) {
        var begun = new Begun();
        var coordinator = requireNonNull(people.get("coordinator"));
        timeline.on(
                BEGAN,
                8,
                coordinator,
                () -> begun.id =
                        programs.create(requireNonNull(people.get("administrator")), program(timeline, coordinator)));
        for (var row : DemoTable.rows("enrollments")) {
            var person = requireNonNull(people.get(row.get("person")));
            timeline.on(
                    BEGAN - 2,
                    9,
                    coordinator,
                    () -> begun.enrollments.put(
                            row.get("person"), programs.enrol(coordinator, begun.id(), enrollment(row, person))));
        }
        return begun;
    }

    private static NewProgram program(Timeline timeline, Viewer coordinator) {
        var row = DemoTable.rows("program").get(0);
        var policy = new ProgramPolicy(1, 6, 2, 60, List.of(row.get("clause")), Scope.PAIR, 2);
        return new NewProgram(
                row.get("name"),
                ProgramTemplate.CAREER,
                timeline.day(BEGAN),
                timeline.day(ENDS),
                policy,
                Set.of(coordinator.id()));
    }

    private static NewEnrollment enrollment(CSVRecord row, Viewer person) {
        var topics = Arrays.stream(row.get("topics").split(";", -1)).collect(Collectors.toSet());
        var place = Place.valueOf(row.get("place"));
        return new NewEnrollment(person.id(), place, topics, Set.of("en"), Integer.parseInt(row.get("capacity")));
    }
}
