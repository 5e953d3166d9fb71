package org.confidant.commitment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.Locks;
import org.confidant.reading.Names;
import org.confidant.shared.GoalId;
import org.confidant.shared.MeetingId;
import org.confidant.shared.PersonId;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Commitments for the pages of a room, in a number of statements that does not grow with theirs. */
@Component
@Transactional(readOnly = true)
public class Commitments {

    private final CommitmentQueries queries;
    private final KeptTexts texts;
    private final PeopleService people;
    private final VaultService vault;
    private final Locks locks;
    private final GoalsInSight goals;
    private final Names names;
    private final Clock clock;

    Commitments(
            CommitmentQueries queries,
            KeptTexts texts,
            PeopleService people,
            VaultService vault,
            Locks locks,
            GoalsInSight goals,
            Names names,
            Clock clock) {
        this.queries = queries;
        this.texts = texts;
        this.people = people;
        this.vault = vault;
        this.locks = locks;
        this.goals = goals;
        this.names = names;
        this.clock = clock;
    }

    /** What is still to do, the next due first. */
    public List<CommitmentView> open(Viewer viewer, Standing standing) {
        return views(viewer, standing, queries.open(viewer.id(), standing.mentorship()));
    }

    /** What was taken on in a meeting. */
    public List<CommitmentView> of(Viewer viewer, Standing standing, MeetingId meeting) {
        return views(viewer, standing, queries.of(viewer.id(), meeting));
    }

    /** What is still to do as a step to a goal. */
    public List<CommitmentView> open(Viewer viewer, Standing standing, GoalId goal) {
        return views(viewer, standing, queries.open(viewer.id(), goal));
    }

    /** What the form for another one offers. */
    public CommitmentFrame frame(Viewer viewer, Standing standing) {
        return frame(viewer, standing, Sharing.of(standing));
    }

    /** The same, where it is about something that not everybody knows of. */
    public CommitmentFrame frame(Viewer viewer, Standing standing, Sharing sharing) {
        var given = given(standing);
        var owners = new LinkedHashMap<PersonId, String>();
        owners.put(viewer.id(), names.you());
        standing.others().forEach(other -> owners.put(other, given.getOrDefault(other, "")));
        var possible = vault.readersIf(viewer.id(), standing.space()).each(sharing.scopes(), sharing::addressee);
        var ceiling = Objects.requireNonNull(standing.terms()).ceiling();
        return new CommitmentFrame(owners, locks.choices(viewer, possible, ceiling));
    }

    List<CommitmentView> views(Viewer viewer, Standing standing, List<CommitmentRow> rows) {
        var kept = texts.of(
                viewer,
                rows.stream()
                        .flatMap(row -> Stream.concat(Stream.of(row.words()), Stream.ofNullable(row.reason())))
                        .toList());
        var known = known(viewer, rows);
        var may = CommitmentPermissions.of(standing);
        var given = given(standing);
        var today = viewer.today(clock);
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(kept.get(row.words()))
                        .map(text -> new CommitmentView(
                                row.id(),
                                text,
                                text.as(CommitmentWords.class).text(),
                                row.owner().equals(viewer.id()),
                                given.getOrDefault(row.owner(), ""),
                                row.state(),
                                row.dueOn(),
                                late(row, today),
                                row.moved(),
                                Stream.ofNullable(row.reason())
                                        .flatMap(id -> Stream.ofNullable(kept.get(id)))
                                        .map(CommitmentView.Reason::of)
                                        .findFirst()
                                        .orElse(null),
                                row.meeting(),
                                row.goal() != null && known.contains(row.goal()) ? row.goal() : null,
                                row.answers(),
                                may.settle(row.owner()))))
                .toList();
    }

    private Set<GoalId> known(Viewer viewer, List<CommitmentRow> rows) {
        var all = rows.stream().flatMap(row -> Stream.ofNullable(row.goal())).collect(toSet());
        return all.isEmpty() ? Set.of() : goals.of(viewer, all);
    }

    private static boolean late(CommitmentRow row, LocalDate today) {
        return row.state() == CommitmentState.OPEN && row.dueOn().isBefore(today);
    }

    private Map<PersonId, String> given(Standing standing) {
        return people.cards(standing.people()).values().stream().collect(toMap(PersonCard::id, Names::given));
    }
}
