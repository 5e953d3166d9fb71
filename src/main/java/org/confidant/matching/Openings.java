package org.confidant.matching;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.confidant.matching.NextBestPage.ChosenPair;
import org.confidant.mentorship.ManyProposals;
import org.confidant.mentorship.ManyProposals.Pair;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ForTheNextPage;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks pairs from the waiting list: what rules and room say now decides, and what does not hold any more is said. */
@Service
@Transactional
class Openings {

    private final NextBest next;
    private final ManyProposals proposals;
    private final ProgramService programs;
    private final PeopleService people;

    Openings(NextBest next, ManyProposals proposals, ProgramService programs, PeopleService people) {
        this.next = next;
        this.proposals = proposals;
        this.programs = programs;
        this.people = people;
    }

    /**
     * What came of it. A session keeps it until the next page.
     *
     * @param asked how many pairs were asked
     */
    record Report(int asked, List<Held> held) implements ForTheNextPage {}

    /**
     * A pair that was not asked.
     *
     * @param who their names; empty where the coordinator does not see them
     * @param why the key of a message
     */
    record Held(List<String> who, String why) implements ForTheNextPage {}

    /**
     * Asks every one of them that can still be asked, in their order; all or, where something fails, none.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program
     * @throws RefusedException when the program is over
     */
    Report ask(Viewer viewer, ProgramId program, Collection<ChosenPair> chosen) {
        programs.requireCoordinator(viewer, program);
        var pairs = chosen.stream()
                .distinct()
                .map(one -> new Pair(one.mentee(), one.mentor()))
                .toList();
        proposals.hold(pairs);
        var now = next.now(viewer, program);
        var names = names(viewer, program);
        var held = new ArrayList<Held>();
        var still = new ArrayList<Pair>();
        for (var pair : pairs) {
            now.against(pair.mentee(), pair.mentor())
                    .ifPresentOrElse(why -> held.add(held(names, pair, why)), () -> still.add(pair));
        }
        var made = proposals.ask(viewer, program, still);
        made.stream()
                .filter(one -> one.refusal() != null)
                .forEach(one -> held.add(held(
                        names, one.pair(), Objects.requireNonNull(one.refusal()).messageKey())));
        return new Report(pairs.size() - held.size(), held);
    }

    private Function<EnrollmentId, Stream<String>> names(Viewer viewer, ProgramId program) {
        var places = programs.enrollments(viewer, program).stream()
                .collect(toMap(EnrollmentCard::id, EnrollmentCard::person));
        var cards = people.cards(Set.copyOf(places.values()));
        return id -> Stream.ofNullable(places.get(id))
                .flatMap(person -> Stream.ofNullable(cards.get(person)))
                .map(PersonCard::name);
    }

    private static Held held(Function<EnrollmentId, Stream<String>> names, Pair pair, String why) {
        return new Held(Stream.of(pair.mentee(), pair.mentor()).flatMap(names).toList(), why);
    }
}
