package org.confidant.mentorship;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.confidant.mentorship.Between.Two;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many proposals of a program at once, under the same rules as one by one. Nobody is asked about more than they have room for. */
@Service
public class ManyProposals {

    private final ProposalService proposals;
    private final ProposalRepository repository;
    private final MentorshipQueries queries;
    private final BetweenQueries between;
    private final Pairing pairing;
    private final PairingReader reader;
    private final ProgramService programs;
    private final Clock clock;

    ManyProposals(
            ProposalService proposals,
            ProposalRepository repository,
            MentorshipQueries queries,
            BetweenQueries between,
            Pairing pairing,
            PairingReader reader,
            ProgramService programs,
            Clock clock) {
        this.proposals = proposals;
        this.repository = repository;
        this.queries = queries;
        this.between = between;
        this.pairing = pairing;
        this.reader = reader;
        this.programs = programs;
        this.clock = clock;
    }

    /** A mentee and a mentor, by their places. */
    public record Pair(EnrollmentId mentee, EnrollmentId mentor) {}

    /** What came of a pair: asked by that proposal, or refused and not asked. */
    public record Asking(
            Pair pair,
            @Nullable ProposalId proposal,
            @Nullable Refusal refusal) {}

    /** For modules that have asked their own viewer's rule already; in a few statements, however many people there are. */
    @Transactional(readOnly = true)
    public Between between(ProgramId program) {
        return reader.between(program);
    }

    /** Of whom one, asked about the other, said no; for modules that have asked their own viewer's rule already. */
    @Transactional(readOnly = true)
    public Set<Two> declined(ProgramId program) {
        return between.declined(program);
    }

    /** The places of those who wait in a program, in the order in which they come. */
    @Transactional(readOnly = true)
    public List<EnrollmentId> queue(Viewer viewer, ProgramId program) {
        return pairing.queue(program, programs.enrollments(viewer, program)).waiting().stream()
                .map(EnrollmentCard::id)
                .toList();
    }

    /**
     * Asks those of the pairs whom no rule keeps apart now, one after the other; what another pair has taken of somebody's room is gone.
     * The places are held until the caller's transaction ends.
     *
     * @return one for each pair, in their order
     * @throws NotVisibleException when the viewer does not coordinate the program
     * @throws RefusedException when the program is over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Asking> ask(Viewer viewer, ProgramId program, List<Pair> pairs) {
        programs.requireCoordinator(viewer, program);
        programs.requireRunning(program, viewer.today(clock));
        hold(pairs);
        var now = now(viewer, program);
        var asked = pairs.stream().map(pair -> ask(viewer, program, pair, now)).toList();
        repository.flush(); // the caller may name them in SQL
        return asked;
    }

    /** Holds their places until the caller's transaction ends, for who looks at them before asking. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(List<Pair> pairs) {
        if (!pairs.isEmpty()) {
            queries.lockEnrollments(pairs.stream()
                    .flatMap(pair -> Stream.of(pair.mentee(), pair.mentor()))
                    .collect(toSet()));
        }
    }

    private Asking ask(Viewer viewer, ProgramId program, Pair pair, Now now) {
        var mentee = now.places().get(pair.mentee());
        var mentor = now.places().get(pair.mentor());
        if (mentee == null || mentor == null) {
            return new Asking(pair, null, Refusal.LEFT);
        }
        var refusal = PairingRule.firstRefusal(PairingRule.ALL, now.pair(mentee, mentor));
        if (refusal.isPresent()) {
            return new Asking(pair, null, refusal.get());
        }
        now.take(mentee, mentor);
        return new Asking(pair, proposals.ask(viewer, program, List.of(mentor, mentee)), null);
    }

    private Now now(Viewer viewer, ProgramId program) {
        var places =
                programs.enrollments(viewer, program).stream().collect(toMap(EnrollmentCard::id, Function.identity()));
        var facts = reader.facts(program, places.values());
        return new Now(places, facts, new HashMap<>(facts.between().taken()));
    }

    /** Everything that the rules look at, read once; the taken room grows with each pair that is asked. */
    private record Now(Map<EnrollmentId, EnrollmentCard> places, PairingFacts facts, Map<EnrollmentId, Integer> taken) {

        PairingRule.Pair pair(EnrollmentCard mentee, EnrollmentCard mentor) {
            return facts.pair(mentee, mentor, load(mentee), load(mentor));
        }

        void take(EnrollmentCard mentee, EnrollmentCard mentor) {
            taken.merge(mentee.id(), 1, Integer::sum);
            taken.merge(mentor.id(), 1, Integer::sum);
        }

        private Load load(EnrollmentCard one) {
            return new Load(taken.getOrDefault(one.id(), 0), 0);
        }
    }
}
