package org.confidant.closure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.Locks;
import org.confidant.reading.Names;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a closure conversation out for one of its participants, in a number of statements that does not grow with the goals. */
@Component
@Transactional(readOnly = true)
class ClosurePages {

    private final AgreementService agreements;
    private final ClosureService closures;
    private final ClosureQueries queries;
    private final ClosureVault vault;
    private final PeopleService people;
    private final KeptTexts texts;
    private final Locks locks;
    private final Names names;
    private final Rooms rooms;

    ClosurePages(
            AgreementService agreements,
            ClosureService closures,
            ClosureQueries queries,
            ClosureVault vault,
            PeopleService people,
            KeptTexts texts,
            Locks locks,
            Names names,
            Rooms rooms) {
        this.agreements = agreements;
        this.closures = closures;
        this.queries = queries;
        this.vault = vault;
        this.people = people;
        this.texts = texts;
        this.locks = locks;
        this.names = names;
        this.rooms = rooms;
    }

    /**
     * @throws NotVisibleException when the viewer takes no part in it
     * @throws RefusedException before all have signed
     */
    ClosurePage of(Viewer viewer, MentorshipId mentorship) {
        var standing = agreements.standing(viewer, mentorship);
        if (standing.terms() == null) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
        var may = new ClosurePermissions(standing, queries.completions(mentorship));
        var rows = queries.of(mentorship);
        var kept = texts.of(viewer, rows.stream().map(ClosureRow::words).toList());
        var byGoal = rows.stream()
                .filter(row -> row.goal() != null)
                .collect(groupingBy(row -> Objects.requireNonNull(row.goal())));
        return new ClosurePage(
                rooms.of(viewer, mentorship, standing.people()),
                others(viewer, standing),
                may,
                closures.goals(viewer, mentorship).stream()
                        .map(goal -> new ClosurePage.Outcome(
                                goal, said(standing, byGoal.getOrDefault(goal.id(), List.of()), kept)))
                        .toList(),
                said(standing, of(rows, ClosurePart.THANKS), kept),
                said(standing, of(rows, ClosurePart.STAYS), kept),
                waiting(standing, may),
                standing.state() == RelationState.ENDED
                        ? closures.stateOf(mentorship).orElse(null)
                        : null);
    }

    /**
     * Around the form for a part.
     *
     * @param asked which; what it says is not looked at
     * @throws NotVisibleException when the viewer takes no part in it, or does not know the goal
     * @throws RefusedException when the conversation is done, nobody can tell which part, or that is not the viewer's to say
     */
    ClosureFrame frame(Viewer viewer, MentorshipId mentorship, ClosureForm asked) {
        var standing = agreements.standing(viewer, mentorship);
        var part = asked.requirePart();
        var id = asked.about();
        var goal = id == null ? null : closures.goal(viewer, mentorship, id);
        ClosureService.requireSay(new ClosurePermissions(standing, queries.completions(mentorship)), part, goal);
        var own = queries.of(mentorship).stream()
                .filter(row -> row.author().equals(viewer.id()) && row.part() == part && Objects.equals(row.goal(), id))
                .map(ClosureRow::words)
                .toList();
        return new ClosureFrame(
                rooms.of(viewer, mentorship, standing.people()),
                others(viewer, standing),
                part,
                goal,
                goal != null && goal.mentee().equals(viewer.id()),
                locks.of(viewer, vault.readersIf(standing, goal)),
                texts.of(viewer, own).values().stream()
                        .map(one -> one.as(ClosureWords.class).text())
                        .findFirst()
                        .orElse(""));
    }

    private String others(Viewer viewer, Standing standing) {
        var id = standing.mentorship();
        return rooms.others(viewer, Map.of(id, standing.people())).getOrDefault(id, "");
    }

    private static List<ClosureRow> of(List<ClosureRow> rows, ClosurePart part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }

    private static List<ClosurePage.Said> said(Standing standing, List<ClosureRow> rows, Map<SealedId, Kept> kept) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(kept.get(row.words()))
                        .map(one -> new ClosurePage.Said(
                                one, one.as(ClosureWords.class).text(), standing.mentors(row.author()))))
                .toList();
    }

    private String waiting(Standing standing, ClosurePermissions may) {
        var cards = people.cards(standing.others()).values().stream()
                .filter(PersonCard::active)
                .collect(toMap(PersonCard::id, Names::given));
        return names.join(standing.others().stream()
                .filter(person -> cards.containsKey(person) && !may.said().containsKey(person))
                .map(cards::get)
                .toList());
    }
}
