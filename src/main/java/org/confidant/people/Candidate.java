package org.confidant.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row asks for, if its own cells allow it.
 *
 * @param manager the employee id of the manager, empty for none
 * @param data null when its own cells already refuse it
 */
record Candidate(
        int line,
        String name,
        String employeeId,
        String email,
        String manager,
        @Nullable PersonData data,
        List<Problem> problems) {

    boolean isAccepted() {
        return problems.isEmpty();
    }

    PersonData accepted() {
        return Objects.requireNonNull(data, "a refused row has no data");
    }

    Candidate reportingTo(String id) {
        return new Candidate(line, name, employeeId, email, id, data, problems);
    }

    Candidate refusedFor(Problem problem) {
        var all = Stream.concat(problems.stream(), Stream.of(problem)).toList();
        return new Candidate(line, name, employeeId, email, manager, data, all);
    }
}
