package org.confidant.meeting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.commitment.Commitments;
import org.confidant.meeting.MeetingQueries.ItemRow;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.LockView;
import org.confidant.reading.Locks;
import org.confidant.reading.RoomView;
import org.confidant.reading.Rooms;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.shared.Slice;
import org.confidant.vault.PossibleReaders;
import org.confidant.vault.Scope;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of meetings show to a participant. */
@Service
@Transactional(readOnly = true)
class MeetingPages {

    private static final int PAGE = 50;

    private final AgreementService agreements;
    private final MeetingRepository meetings;
    private final MeetingQueries queries;
    private final KeptTexts texts;
    private final Commitments commitments;
    private final Topics topics;
    private final PeopleService people;
    private final VaultService vault;
    private final Locks locks;
    private final Rooms rooms;
    private final Clock clock;

    MeetingPages(
            AgreementService agreements,
            MeetingRepository meetings,
            MeetingQueries queries,
            KeptTexts texts,
            Commitments commitments,
            Topics topics,
            PeopleService people,
            VaultService vault,
            Locks locks,
            Rooms rooms,
            Clock clock) {
        this.agreements = agreements;
        this.meetings = meetings;
        this.queries = queries;
        this.texts = texts;
        this.commitments = commitments;
        this.topics = topics;
        this.people = people;
        this.vault = vault;
        this.locks = locks;
        this.rooms = rooms;
        this.clock = clock;
    }

    MeetingList list(Viewer viewer, MentorshipId id, int page) {
        var standing = agreements.standing(viewer, id);
        var all = queries.of(viewer.id(), id);
        return new MeetingList(
                room(viewer, standing),
                standing,
                MeetingPermissions.of(standing),
                cards(standing.others()),
                clock.instant(),
                Slice.of(inOrder(all), page, PAGE));
    }

    MeetingPage page(Viewer viewer, MeetingId id) {
        var mentorship = queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
        var meeting = meetings.findById(id).orElseThrow(NotVisibleException::new);
        var standing = agreements.standing(viewer, mentorship);
        var rows = queries.items(id);
        var said = new MeetingTexts(meeting, standing, rows, texts.of(viewer, MeetingTexts.of(meeting, rows)));
        var known = people.cards(standing.people());
        var course = new MeetingCourse(meeting, standing, known, said);
        var may = MeetingPermissions.of(standing, meeting);
        var possible = vault.readersIf(viewer.id(), standing.space());
        return new MeetingPage(
                room(viewer, standing),
                standing,
                meeting.card(),
                meeting.version(),
                may,
                !meeting.startsAt().isAfter(clock.instant()),
                standing.others().stream()
                        .flatMap(other -> Stream.ofNullable(known.get(other)))
                        .toList(),
                course.attended(),
                said.place(),
                meeting.then(),
                said.reason(),
                course.changes(),
                course.logged(),
                said.agenda(),
                said.notes(),
                lock(viewer, standing, possible, standing.shared()),
                may.note() ? choices(viewer, standing, possible) : List.of(),
                may.open() && meeting.state() != MeetingState.PLANNED ? carries(viewer, mentorship, rows) : Set.of(),
                commitments.of(viewer, standing, id),
                may.note() ? commitments.frame(viewer, standing) : null,
                may.change() && meeting.startsAt().isAfter(clock.instant())
                        ? topics.of(viewer, standing, meeting.card(), said.agenda())
                        : List.of(),
                viewer.today(clock));
    }

    /** What does not stand on the agenda of the next meeting yet; nothing where none is planned. */
    private Set<SealedId> carries(Viewer viewer, MentorshipId mentorship, List<ItemRow> rows) {
        return queries.next(viewer.id(), mentorship, clock.instant())
                .map(next -> queries.items(next.id()).stream()
                        .flatMap(row -> Stream.ofNullable(row.origin()))
                        .collect(toSet()))
                .map(there -> rows.stream()
                        .filter(row -> row.origin() != null && !there.contains(row.origin()))
                        .map(ItemRow::words)
                        .collect(toSet()))
                .orElse(Set.of());
    }

    /** Around the forms for a new meeting. */
    MeetingFrame frame(Viewer viewer, MentorshipId id) {
        var standing = agreements.standing(viewer, id);
        if (!MeetingPermissions.of(standing).plan()) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
        return frame(viewer, standing, null);
    }

    /** Around the forms that change a planned meeting. */
    MeetingFrame frame(Viewer viewer, MeetingPage page) {
        if (!page.may().change()) {
            throw refused(page);
        }
        return frame(viewer, page.standing(), page.meeting().id());
    }

    /** Around the form that says that a held meeting was different. */
    MeetingFrame held(Viewer viewer, MeetingPage page) {
        if (!page.may().correct()) {
            throw refused(page);
        }
        return frame(viewer, page.standing(), page.meeting().id());
    }

    private static RefusedException refused(MeetingPage page) {
        return RefusedException.notNow(
                page.may().open()
                        ? "meeting.refused.state." + page.meeting().state()
                        : "agreement.closed." + page.standing().state());
    }

    private MeetingFrame frame(Viewer viewer, Standing standing, @Nullable MeetingId meeting) {
        var next = queries.nextAfter(
                standing.mentorship(),
                clock.instant(),
                Stream.ofNullable(meeting).toList());
        var possible = vault.readersIf(viewer.id(), standing.space());
        return new MeetingFrame(
                room(viewer, standing),
                standing,
                meeting,
                cards(standing.people()).stream()
                        .collect(toMap(PersonCard::id, PersonCard::name, (one, same) -> one, LinkedHashMap::new)),
                viewer.zone().getId(),
                Objects.requireNonNull(standing.terms()).meetingMinutes(),
                standing.shared(),
                next.orElse(null),
                lock(viewer, standing, possible, standing.shared()),
                lock(viewer, standing, possible, Scope.AUTHOR));
    }

    Instant now() {
        return clock.instant();
    }

    /** What waits for its log, what comes, soonest first, and then what was, latest first. */
    private static List<MeetingCard> inOrder(List<MeetingCard> all) {
        var planned = all.stream().filter(MeetingCard::planned).sorted(Comparator.comparing(MeetingCard::startsAt));
        return Stream.concat(planned, all.stream().filter(one -> !one.planned()))
                .toList();
    }

    private List<ScopeChoice> choices(Viewer viewer, Standing standing, PossibleReaders possible) {
        return locks.choices(
                viewer,
                possible.each(standing.scopes(), standing::addressee),
                Objects.requireNonNull(standing.terms()).ceiling());
    }

    private LockView lock(Viewer viewer, Standing standing, PossibleReaders possible, Scope scope) {
        return locks.of(viewer, possible.of(scope, standing.addressee(scope)));
    }

    private List<PersonCard> cards(Collection<PersonId> ids) {
        return List.copyOf(people.cards(ids).values());
    }

    private RoomView room(Viewer viewer, Standing standing) {
        return rooms.of(viewer, standing.mentorship(), standing.people());
    }
}
