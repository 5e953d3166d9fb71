package org.confidant.program;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing a place in a program and leaving it: by whoever holds it, or by a coordinator, who reads no circumstances. */
@Service
@Transactional
class PlaceService {

    private final EnrollmentRepository enrollments;
    private final ProgramService programs;
    private final PlacesTaken taken;
    private final EnrollmentVault vault;
    private final EnrollmentAnswers answers;
    private final PeopleService people;
    private final ApplicationEventPublisher events;
    private final AuditService audit;
    private final Clock clock;

    PlaceService(
            EnrollmentRepository enrollments,
            ProgramService programs,
            PlacesTaken taken,
            EnrollmentVault vault,
            EnrollmentAnswers answers,
            PeopleService people,
            ApplicationEventPublisher events,
            AuditService audit,
            Clock clock) {
        this.enrollments = enrollments;
        this.programs = programs;
        this.taken = taken;
        this.vault = vault;
        this.answers = answers;
        this.people = people;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotVisibleException unless the viewer holds the place, or coordinates its program */
    @Transactional(readOnly = true)
    PlacePage page(Viewer viewer, EnrollmentId id) {
        var place = visible(viewer, enrollments.findByIdAndWithdrawnAtIsNull(id));
        var card = place.card();
        return new PlacePage(
                programs.require(card.program()),
                card,
                place.version(),
                people.find(card.person()).orElseThrow(NotVisibleException::new),
                own(viewer, card),
                taken.by(card.program(), id));
    }

    /** What the viewer wrote for their future mentor; of a place that is not the viewer's, nothing. */
    @Transactional(readOnly = true)
    String circumstances(Viewer viewer, EnrollmentId id) {
        return enrollments
                .findByIdAndWithdrawnAtIsNull(id)
                .filter(one -> own(viewer, one.card()))
                .flatMap(one -> vault.of(viewer.id(), one))
                .map(Circumstances::words)
                .orElse("");
    }

    /**
     * Other words for a place, and other answers of whoever holds it. A mentor may have room for fewer than they meet: those go on.
     *
     * @param given ignored of anybody else: nobody answers for them
     * @throws NotVisibleException unless the viewer holds the place, or coordinates its program
     * @throws RefusedException when that is not what is asked
     * @throws StaleProgramException when it is not the version that was read any more
     */
    void change(Viewer viewer, EnrollmentId id, PlaceForm form, Answers given) {
        var place = visible(viewer, enrollments.findForUpdateByIdAndWithdrawnAtIsNull(id));
        var card = place.card();
        if (!Objects.equals(place.version(), form.version())) {
            throw new StaleProgramException();
        }
        place.edit(form.words(card), clock.instant());
        if (own(viewer, card)) {
            answers.keep(place, given);
        }
        var told = form.circumstances();
        if (told != null && own(viewer, card) && card.place() == Place.MENTEE) {
            tell(viewer, place, told.strip());
        }
        record(viewer, "program.place_changed", card);
        events.publishEvent(new PlaceChanged(id));
    }

    /**
     * Gives a place up. What was written for a future mentor or the coordinators is gone with it.
     *
     * @throws NotVisibleException unless the viewer holds the place, or coordinates its program
     * @throws RefusedException while its holder meets somebody in it, or is asked to
     */
    void withdraw(Viewer viewer, EnrollmentId id) {
        var place = visible(viewer, enrollments.findForUpdateByIdAndWithdrawnAtIsNull(id));
        var card = place.card();
        var now = taken.by(card.program(), id);
        if (!now.free()) {
            throw RefusedException.notNow(now.running() > 0 ? "program.refused.meets" : "program.refused.asked");
        }
        vault.forget(place);
        answers.forget(place);
        place.withdraw(clock.instant());
        events.publishEvent(new PlaceGivenUp(id));
        record(viewer, "program.withdrawn", card);
    }

    /** The mentors they meet now read it at once, in the same transaction. */
    private void tell(Viewer viewer, Enrollment place, String words) {
        var before = vault.of(viewer.id(), place).map(Circumstances::words).orElse("");
        if (words.equals(before)) {
            return;
        }
        if (words.isEmpty()) {
            vault.forget(place);
        } else {
            vault.keep(viewer.id(), place, new Circumstances(words));
        }
        events.publishEvent(new CircumstancesChanged(place.id()));
    }

    private void record(Viewer viewer, String action, EnrollmentCard card) {
        audit.record(
                viewer.id(),
                action,
                card.id().toString(),
                Map.of("place", card.place().name()));
    }

    private Enrollment visible(Viewer viewer, Optional<Enrollment> found) {
        return found.filter(one -> own(viewer, one.card())
                        || programs.coordinates(viewer, one.card().program()))
                .orElseThrow(NotVisibleException::new);
    }

    private static boolean own(Viewer viewer, EnrollmentCard place) {
        return place.person().equals(viewer.id());
    }
}
