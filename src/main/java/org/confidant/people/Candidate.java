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
 * @param notSet why it does not report to the manager it names; null when it does
 */
record Candidate(
        int line,
        String name,
        String employeeId,
        String email,
        String manager,
        @Nullable PersonData data,
        List<Problem> problems,
        @Nullable Problem notSet) {

    boolean isAccepted() {
        return problems.isEmpty();
    }

    PersonData accepted() {
        return Objects.requireNonNull(data, "a refused row has no data");
    }

    Candidate reportingTo(String id) {
        return new Candidate(line, name, employeeId, email, id, data, problems, notSet);
    }

    /** Nothing is wrong with it but that nobody can say who its manager is. */
    Candidate keeping(String id, Problem why) {
        return new Candidate(line, name, employeeId, email, id, data, problems, why);
    }

    Candidate refusedFor(Problem problem) {
        var all = Stream.concat(problems.stream(), Stream.of(problem)).toList();
        return new Candidate(line, name, employeeId, email, manager, data, all, notSet);
    }
}
