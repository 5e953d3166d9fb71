package org.confidant.recheck;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.recheck.RuleBreach.Settlement;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.RuleBreachId;
import org.confidant.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators see of rules that do not hold any more, and decide about it. Whoever meets is told nothing. */
@Service
@Transactional(readOnly = true)
public class RuleBreachService {

    private static final int PAGE = 30;

    private final BreachRows rows;
    private final ProgramService programs;
    private final PeopleService people;
    private final AuditService audit;
    private final Clock clock;

    RuleBreachService(BreachRows rows, ProgramService programs, PeopleService people, AuditService audit, Clock clock) {
        this.rows = rows;
        this.programs = programs;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How many wait for a coordinator in each; one where none does is absent. In one statement.
     *
     * @param ids of programs that the viewer coordinates
     */
    public Map<ProgramId, Long> open(Collection<ProgramId> ids) {
        return ids.isEmpty() ? Map.of() : rows.open(ids);
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    BreachesPage page(Viewer viewer, ProgramId id, int number) {
        var program = programs.requireCoordinator(viewer, id);
        var all = rows.of(id);
        var open = Slice.of(all.stream().filter(RuleBreach::open).toList(), number, PAGE);
        var settled = all.stream().filter(one -> !one.open()).toList();
        return new BreachesPage(program, open, settled, cards(Stream.concat(open.rows().stream(), settled.stream())));
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program, or it does not stand there */
    SettlementPage settlement(Viewer viewer, ProgramId id, RuleBreachId breach) {
        var program = programs.requireCoordinator(viewer, id);
        var found = rows.find(id, breach).orElseThrow(NotVisibleException::new);
        var page = new BreachesPage(program, new Slice<>(List.of(found), 1, false), List.of(), cards(Stream.of(found)));
        return new SettlementPage(program, found, page.who(found));
    }

    /**
     * They go on all the same, and nobody is asked again while it stays so.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program, or it does not stand there
     * @throws RefusedException when somebody decided already
     */
    @Transactional
    void settle(Viewer viewer, ProgramId id, RuleBreachId breach, SettlementReason reason) {
        var page = settlement(viewer, id, breach);
        if (!rows.settle(breach, new Settlement(clock.instant(), viewer.id(), reason))) {
            throw RefusedException.notNow("recheck.refused.settled");
        }
        audit.record(
                viewer.id(),
                "rule.settled",
                breach.toString(),
                Map.of("rule", page.breach().rule().name(), "reason", reason.name()));
    }

    private Map<PersonId, PersonCard> cards(Stream<RuleBreach> all) {
        return people.cards(all.flatMap(one -> Stream.concat(
                        Stream.concat(Stream.of(one.mentor()), Stream.ofNullable(one.mentee())),
                        Stream.ofNullable(one.settlement()).map(Settlement::by)))
                .collect(toSet()));
    }
}
