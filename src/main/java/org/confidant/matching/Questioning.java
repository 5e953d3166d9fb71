package org.confidant.matching;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.matching.Explanation.Beside;
import org.confidant.matching.Explanation.Compared;
import org.confidant.matching.Explanation.Kind;
import org.confidant.matching.Explanation.Moved;
import org.confidant.matching.Explanation.Side;
import org.confidant.matching.fit.Member;
import org.confidant.matching.fit.Points;
import org.confidant.matching.fit.Rule;
import org.confidant.matching.solver.Alternative;
import org.confidant.matching.solver.Move;
import org.confidant.matching.solver.Reasons;
import org.confidant.matching.solver.WithoutMentor.Why;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Asks a solved run about one of its mentees, by index; every answer follows from the rules and from the prices that prove the run. */
final class Questioning {

    /** Whom else it could have been: so many are named. */
    private static final int FEW = 10;

    private final Solved solved;
    private final Reasons reasons;
    private final int mentee;
    private final OptionalInt own;

    Questioning(Solved solved, int mentee) {
        this.solved = solved;
        this.reasons = solved.reasons();
        this.mentee = mentee;
        this.own = solved.matching().mentorOf(mentee);
    }

    Side asked() {
        var member = solved.mentees().get(mentee);
        return new Side(EnrollmentId.of(member.id()), PersonId.of(member.person()), 0);
    }

    @Nullable
    Side own() {
        return own.isPresent() ? side(own.getAsInt()) : null;
    }

    /** Null where they have a mentor. */
    @Nullable
    Why why() {
        return own.isPresent() ? null : reasons.without(mentee).why();
    }

    /** The mentors with whom one more place would give one more person a mentor, the best fit first. */
    List<Side> open() {
        if (own.isPresent()) {
            return List.of();
        }
        var step = solved.snapshot().settings().step();
        return possible()
                .filter(mentor -> {
                    var member = solved.mentors().get(mentor);
                    var cost = Matchmaker.nextPlace(member, member.free(), step);
                    var worth = reasons.oneMorePlace(mentor, cost);
                    return worth.people() > 0 || worth.points() > 0;
                })
                .map(this::side)
                .sorted(comparing((Side one) -> -one.points()))
                .limit(FEW)
                .toList();
    }

    /** Who else it could have been, the best first; without those who have no room at all. */
    List<Side> others(int besides) {
        return possible()
                .filter(mentor -> solved.mentors().get(mentor).free() > 0)
                .filter(mentor -> mentor != besides && mentor != own.orElse(-1))
                .map(this::side)
                .sorted(comparing((Side one) -> -one.points())
                        .thenComparing(one -> one.id().toString()))
                .limit(FEW)
                .toList();
    }

    Map<Rule, Integer> excluded() {
        var counts = new EnumMap<Rule, Integer>(Rule.class);
        IntStream.range(0, solved.mentors().size())
                .forEach(mentor ->
                        solved.fit().excludes(mentee, mentor).ifPresent(rule -> counts.merge(rule, 1, Integer::sum)));
        return counts;
    }

    /** How many mentors only lack room. */
    int full() {
        return (int) possible()
                .filter(mentor -> solved.mentors().get(mentor).free() == 0)
                .count();
    }

    Beside beside(int mentor, Choice.@Nullable Kind choice) {
        var instead = reasons.instead(mentee, mentor);
        var against = own.isPresent() && own.getAsInt() != mentor
                ? own()
                : others(mentor).stream().findFirst().orElse(null);
        return new Beside(
                side(mentor),
                kind(instead),
                solved.fit().excludes(mentee, mentor).orElse(null),
                instead.cost(),
                instead.moves().stream().map(this::moved).toList(),
                compared(mentor, against),
                against,
                choice);
    }

    private List<Compared> compared(int mentor, @Nullable Side against) {
        var other = against == null
                ? Map.<Object, Integer>of()
                : solved.mentor(against.id().toString())
                        .map(at -> solved.fit().points(mentee, at).parts().stream()
                                .collect(toMap(part -> (Object) part.criterion(), Points.Part::points)))
                        .orElseThrow();
        return solved.fit().points(mentee, mentor).parts().stream()
                .map(part -> new Compared(
                        part, against == null ? 0 : part.points() - other.getOrDefault(part.criterion(), 0)))
                .toList();
    }

    private static Kind kind(Alternative instead) {
        return switch (instead.rule()) {
            case CHOSEN -> Kind.CHOSEN;
            case FORBIDDEN -> Kind.EXCLUDED;
            case PINNED -> Kind.PINNED;
            case NO_PLACE -> Kind.NO_PLACE;
            case LOWERS_THE_WORST_FIT -> Kind.LOWERS_THE_WORST_FIT;
            case NONE -> Kind.POSSIBLE;
        };
    }

    private Moved moved(Move move) {
        return new Moved(
                person(solved.mentees(), move.mentee()),
                move.from() == null ? null : person(solved.mentors(), move.from()),
                move.to() == null ? null : person(solved.mentors(), move.to()));
    }

    private static PersonId person(List<Member> members, String id) {
        return members.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> PersonId.of(one.person()))
                .orElseThrow();
    }

    private Side side(int mentor) {
        var member = solved.mentors().get(mentor);
        return new Side(
                EnrollmentId.of(member.id()),
                PersonId.of(member.person()),
                solved.fit().score(mentee, mentor));
    }

    private Stream<Integer> possible() {
        return IntStream.range(0, solved.mentors().size())
                .filter(mentor -> solved.fit().excludes(mentee, mentor).isEmpty())
                .boxed();
    }
}
