package org.confidant.selfmatch;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.confidant.mentorship.MentorshipBegun;
import org.confidant.people.PeopleLeft;
import org.confidant.program.PlaceGivenUp;
import org.confidant.program.PlacesTaken;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorRequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends requests that nobody will answer any more, so that none hangs and counts for its mentee; what was written in them is gone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestEnds {

    private final MentorRequestRepository requests;
    private final OpenRequests open;
    private final RequestVault vault;
    private final ProgramService programs;
    private final PlacesTaken taken;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestEnds(
            MentorRequestRepository requests,
            OpenRequests open,
            RequestVault vault,
            ProgramService programs,
            PlacesTaken taken,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.open = open;
        this.vault = vault;
        this.programs = programs;
        this.taken = taken;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever has a mentor asks nobody else; and a mentor without room is asked by nobody. */
    @EventListener
    void on(MentorshipBegun begun) {
        end(open.byMenteesOf(begun.mentorship()), RequestState.CLOSED);
        open.askedMentorsOf(begun.mentorship()).forEach(this::endWithoutRoom);
    }

    private void endWithoutRoom(EnrollmentId place) {
        programs.held(place)
                .filter(mentor -> taken.by(mentor.program(), place).running() >= mentor.capacity())
                .ifPresent(mentor -> end(open.to(mentor), RequestState.FULL));
    }

    @EventListener
    void on(PlaceGivenUp given) {
        end(open.around(given.enrollment()), RequestState.GONE);
    }

    @EventListener
    void on(PeopleLeft left) {
        end(open.around(left.people()), RequestState.GONE);
    }

    void lapse(Instant asOf) {
        end(open.overdue(asOf), RequestState.LAPSED);
        end(open.inProgramsThatAreOver(asOf), RequestState.GONE);
    }

    /** What a mentee has asked and nobody answered in time, so that they may ask again. */
    void lapse(EnrollmentId mentee) {
        end(open.overdue(mentee, clock.instant()), RequestState.LAPSED);
    }

    private void end(Collection<MentorRequestId> ids, RequestState how) {
        ids.forEach(id -> requests.findForUpdateById(id)
                .filter(request -> request.end(how, clock.instant()))
                .ifPresent(this::forget));
    }

    private void forget(MentorRequest request) {
        vault.forget(request);
        if (request.state().news()) {
            events.publishEvent(new RequestClosed(request.id(), request.mentee()));
        }
    }
}
