package org.confidant.mentorship;

import static java.util.Comparator.comparing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to mentorships: who takes part in which, and whether they go on. */
@Service
@Transactional(readOnly = true)
public class MentorshipService {

    private final MentorshipRepository mentorships;
    private final MentorshipCards cards;
    private final MentorshipQueries queries;
    private final ProgramService programs;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final AuditService audit;
    private final Clock clock;

    MentorshipService(
            MentorshipRepository mentorships,
            MentorshipCards cards,
            MentorshipQueries queries,
            ProgramService programs,
            EntityManager entities,
            ApplicationEventPublisher events,
            AuditService audit,
            Clock clock) {
        this.mentorships = mentorships;
        this.cards = cards;
        this.queries = queries;
        this.programs = programs;
        this.entities = entities;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotVisibleException unless the viewer takes part */
    public MentorshipCard requireParticipant(Viewer viewer, MentorshipId id) {
        return cards.ofParticipant(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    /** @throws NotVisibleException unless the viewer takes part or coordinates the program */
    public MentorshipCard requireVisible(Viewer viewer, MentorshipId id) {
        return cards.visible(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    /**
     * What its mentees wrote of their circumstances; the vault says who may read which.
     *
     * @throws NotVisibleException unless the viewer takes part
     */
    public List<SealedId> circumstances(Viewer viewer, MentorshipId id) {
        requireParticipant(viewer, id);
        return queries.circumstances(id);
    }

    /** The viewer's own mentorships, those that go on first, newest first. */
    public List<MentorshipCard> of(Viewer viewer) {
        return cards.of(viewer.id()).stream()
                .sorted(comparing(MentorshipCard::state)
                        .thenComparing(comparing(MentorshipCard::since).reversed()))
                .toList();
    }

    /** All mentorships of a program, for its coordinators; for anybody else none. Oldest first. */
    public List<MentorshipCard> inProgram(Viewer viewer, ProgramId program) {
        return inPrograms(viewer, List.of(program));
    }

    /** The same of several programs, in a number of statements that does not grow with theirs. */
    public List<MentorshipCard> inPrograms(Viewer viewer, Collection<ProgramId> programs) {
        if (programs.isEmpty()) {
            return List.of();
        }
        return cards.inPrograms(viewer.id(), programs).stream()
                .sorted(comparing(MentorshipCard::since))
                .toList();
    }

    /** Those of them that are of a program, for its coordinators; for anybody else none. In no order. */
    public List<MentorshipCard> among(Viewer viewer, ProgramId program, Collection<MentorshipId> ids) {
        return ids.isEmpty() ? List.of() : cards.among(viewer.id(), program, ids);
    }

    /** Without a viewer: for what the system does on its own. In no order. */
    public List<MentorshipCard> cards(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? List.of() : cards.all(ids);
    }

    /** Whether each goes on; in one statement, without a viewer. Unknown ids are absent. */
    public Map<MentorshipId, MentorshipState> statesOf(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.states(ids);
    }

    /** When each of them paused, oldest first; one that never did is absent. In one statement. */
    public Map<MentorshipId, List<Rest>> restsOf(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.rests(ids);
    }

    /** When each of them ended; one that goes on is absent. In one statement. */
    public Map<MentorshipId, Instant> endsOf(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.ends(ids);
    }

    /**
     * The mentorship as it is now, held so until the caller's transaction ends.
     *
     * @throws NotVisibleException when there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MentorshipCard lock(MentorshipId id) {
        return locked(id).card();
    }

    /** Why it ended, sealed for the coordinators of that day; empty while it goes on, and where nothing was said. */
    public Optional<SealedId> endReason(MentorshipId id) {
        return queries.endReason(id);
    }

    /** For as long as it takes. */
    @Transactional
    public void pause(Viewer viewer, MentorshipId id) {
        pause(viewer, id, null);
    }

    /** @param until when it is meant to go on; null where nobody knows */
    @Transactional
    public void pause(Viewer viewer, MentorshipId id, @Nullable LocalDate until) {
        requireParticipant(viewer, id);
        keep(locked(id), mentorship -> mentorship.pause(viewer.id(), clock.instant(), until));
        audit.recordUnnamed("mentorship.paused", id.toString(), Map.of());
    }

    @Transactional
    public void resume(Viewer viewer, MentorshipId id) {
        requireParticipant(viewer, id);
        keep(locked(id), mentorship -> mentorship.resume(viewer.id(), clock.instant()));
        audit.recordUnnamed("mentorship.resumed", id.toString(), Map.of());
    }

    /** Without a word. */
    @Transactional
    public void end(Viewer viewer, MentorshipId id) {
        end(viewer, id, null, false);
    }

    /**
     * @param why for the coordinators alone; null where nothing is said
     * @param apart whether they are never paired again
     */
    @Transactional
    public void end(Viewer viewer, MentorshipId id, @Nullable EndWords why, boolean apart) {
        var card = requireParticipant(viewer, id);
        var others = card.participants().stream()
                .map(Participant::person)
                .filter(person -> !person.equals(viewer.id()))
                .toList();
        var mentorship = locked(id);
        var reason = why == null
                ? null
                : programs.tellCoordinators(mentorship.enrollmentOf(viewer.id()), "mentorship.end", why);
        keep(mentorship, one -> one.end(viewer.id(), clock.instant(), reason));
        if (apart) {
            queries.keepApart(viewer.id(), others);
        }
        events.publishEvent(new MentorshipEnded(id, card.program(), others));
        audit.recordUnnamed("mentorship.ended", id.toString(), Map.of());
    }

    /**
     * Ends one in which nothing has happened for long. Nobody's act, and so nobody's fault; all were told before.
     *
     * @return whether it still went on
     */
    @Transactional
    public boolean conclude(MentorshipId id) {
        var mentorship = locked(id);
        var card = mentorship.card();
        if (card.state() == MentorshipState.ENDED) {
            return false;
        }
        keep(mentorship, one -> one.conclude(clock.instant()));
        var people = card.participants().stream().map(Participant::person).toList();
        events.publishEvent(new MentorshipEnded(id, card.program(), people));
        audit.recordUnnamed("mentorship.concluded", id.toString(), Map.of());
        return true;
    }

    /**
     * Those that have not ended, in the order of their ids. Without a viewer: for what the system does on its own.
     *
     * @param after the last one of those before; null for the first
     */
    public List<MentorshipCard> running(@Nullable MentorshipId after, int limit) {
        return cards.running(after, limit);
    }

    /** What was read before the lock may be old: the row is read again, and held. */
    private Mentorship locked(MentorshipId id) {
        var mentorship = mentorships.findById(id).orElseThrow(NotVisibleException::new);
        entities.refresh(mentorship, LockModeType.PESSIMISTIC_WRITE);
        return mentorship;
    }

    /** At once, because whoever hears of it reads it in SQL. */
    private void keep(Mentorship mentorship, Consumer<Mentorship> change) {
        change.accept(mentorship);
        mentorships.saveAndFlush(mentorship);
    }
}
