package org.confidant.matching;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.matching.Explanation.Relaxed;
import org.confidant.matching.Explanation.Side;
import org.confidant.matching.fit.Rule;
import org.confidant.matching.solver.Reasons;
import org.confidant.matching.solver.Worth;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;

/** What a mentee without a mentor would gain, would one rule of the program not hold for them; exact, rule by rule. */
final class WithoutRules {

    private static final Comparator<Gain> ORDER = comparing(
                    (Gain one) -> one.worth(), comparing(Worth::people).thenComparing(Worth::points))
            .reversed();

    private final Solved solved;
    private final Reasons reasons;
    private final int mentee;

    WithoutRules(Solved solved, int mentee) {
        this.solved = solved;
        this.reasons = solved.reasons();
        this.mentee = mentee;
    }

    /** Those by which the whole would gain, in the order of the rules. */
    List<Relaxed> all() {
        return Stream.of(Rule.values())
                .filter(Rule.OF_THE_PROGRAM::contains)
                .flatMap(rule -> without(rule).stream())
                .toList();
    }

    private Optional<Relaxed> without(Rule rule) {
        return IntStream.range(0, solved.mentors().size())
                .filter(mentor -> keptApartOnlyBy(rule, mentor))
                .mapToObj(this::gain)
                .filter(one -> !one.worth().nothing())
                .min(ORDER)
                .map(best -> new Relaxed(rule, side(best.mentor()), best.worth()));
    }

    private boolean keptApartOnlyBy(Rule rule, int mentor) {
        return solved.fit().excludes(mentee, mentor).filter(rule::equals).isPresent()
                && solved.fit().excludesWithout(rule, mentee, mentor).isEmpty();
    }

    private Gain gain(int mentor) {
        return new Gain(
                mentor, reasons.werePossible(mentee, mentor, solved.fit().score(mentee, mentor)));
    }

    private Side side(int mentor) {
        var member = solved.mentors().get(mentor);
        return new Side(
                EnrollmentId.of(member.id()),
                PersonId.of(member.person()),
                solved.fit().score(mentee, mentor));
    }

    private record Gain(int mentor, Worth worth) {}
}
