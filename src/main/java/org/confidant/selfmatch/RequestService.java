package org.confidant.selfmatch;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.confidant.audit.AuditService;
import org.confidant.matching.Fits;
import org.confidant.mentorship.DirectMatches;
import org.confidant.mentorship.ManyProposals.Pair;
import org.confidant.mentorship.Refusal;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests: a mentee asks a mentor, whose yes begins the mentorship. What the trail says of it names nobody. */
@Service
@Transactional
public class RequestService {

    private final MentorRequestRepository requests;
    private final RequestRows rows;
    private final RequestEnds ends;
    private final RequestVault vault;
    private final Chooser chooser;
    private final Fits fits;
    private final DirectMatches matches;
    private final ProgramService programs;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestService(
            MentorRequestRepository requests,
            RequestRows rows,
            RequestEnds ends,
            RequestVault vault,
            Chooser chooser,
            Fits fits,
            DirectMatches matches,
            ProgramService programs,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.rows = rows;
        this.ends = ends;
        this.vault = vault;
        this.chooser = chooser;
        this.fits = fits;
        this.matches = matches;
        this.programs = programs;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks a mentor whom the viewer is shown.
     *
     * @param words sealed for the two; may be blank
     * @throws NotVisibleException unless the viewer holds the place and may ask, or when that is no mentor of its program
     * @throws RefusedException when it cannot be this mentor now, as many wait as may, this mentor is asked already, or the program is over
     */
    public MentorRequestId ask(Viewer viewer, EnrollmentId mentee, EnrollmentId mentor, String words) {
        asking(viewer, mentee);
        matches.hold(new Pair(mentee, mentor));
        var own = asking(viewer, mentee); // somebody may have asked about them meanwhile

        var patience = programs.requireRunning(own.place().program(), viewer.today(clock))
                .patience();
        chooser.require(own, mentor);
        ends.lapse(mentee);
        requireMore(own, mentor);
        var asked = programs.held(mentor).orElseThrow(NotVisibleException::new);
        var request =
                new MentorRequest(own.place(), asked, Duration.ofDays(patience.proposalLapseDays()), clock.instant());
        if (!words.isBlank()) {
            vault.seal(request, words.strip());
        }
        requests.saveAndFlush(request);
        audit.recordUnnamed("request.made", request.id().toString(), Map.of());
        events.publishEvent(new RequestMade(request.id(), request.mentor()));
        return request.id();
    }

    private void requireMore(Chooser.Own own, EnrollmentId mentor) {
        var waiting = rows.of(own.place().id(), clock.instant()).stream()
                .filter(RequestRow::open)
                .toList();
        if (waiting.stream().anyMatch(one -> one.pair().mentor().equals(mentor))) {
            throw RefusedException.notNow("selfmatch.refused.asked");
        }
        if (waiting.size() >= own.say().pending()) {
            throw RefusedException.notNow("selfmatch.refused.pending", own.say().pending());
        }
    }

    /** @throws NotVisibleException unless the viewer holds the place, and may ask from it */
    Chooser.Own asking(Viewer viewer, EnrollmentId mentee) {
        var own = chooser.own(viewer, mentee);
        if (!own.asks()) {
            throw new NotVisibleException();
        }
        return own;
    }

    /**
     * The mentor's yes, which begins the mentorship; what else the mentee asked is closed with it.
     *
     * @throws NotVisibleException unless the viewer is one of the two
     * @throws RefusedException when it is not theirs to answer, it is open no more, or rules, room or the program's end keep it from beginning
     */
    public MentorshipId accept(Viewer viewer, MentorRequestId id) {
        var pair = require(viewer, id).pair();
        matches.hold(pair);
        var request = locked(id);
        request.accept(viewer.id(), clock.instant());
        requirePossible(request);
        var begun = matches.begin(viewer, pair);
        request.begins(begun);
        audit.recordUnnamed("request.accepted", id.toString(), Map.of());
        return begun;
    }

    /** Which rule it is, is between whoever made it and the coordinator. */
    private void requirePossible(MentorRequest request) {
        var against = matches.against(request.pair());
        if (against.isPresent()) {
            throw RefusedException.notNow(
                    against.get() == Refusal.MENTOR_FULL ? "selfmatch.refused.full" : "selfmatch.refused.apart");
        }
        if (fits.apart(
                request.program(), request.pair().mentee(), request.pair().mentor())) {
            throw RefusedException.notNow("selfmatch.refused.apart");
        }
    }

    /**
     * The mentor's no, for which nobody asks a reason. What the mentee had written is gone.
     *
     * @throws NotVisibleException unless the viewer is one of the two
     * @throws RefusedException when it is not theirs to answer, or it is open no more
     */
    public void decline(Viewer viewer, MentorRequestId id) {
        require(viewer, id);
        var request = locked(id);
        request.decline(viewer.id(), clock.instant());
        vault.forget(request);
        audit.recordUnnamed("request.declined", id.toString(), Map.of());
        events.publishEvent(new RequestDeclined(id, request.mentee()));
    }

    /**
     * The mentee takes the question back, and what they had written with it.
     *
     * @throws NotVisibleException unless the viewer is one of the two
     * @throws RefusedException when they did not ask it, or it is open no more
     */
    public void withdraw(Viewer viewer, MentorRequestId id) {
        require(viewer, id);
        var request = locked(id);
        request.withdraw(viewer.id(), clock.instant());
        vault.forget(request);
        audit.recordUnnamed("request.withdrawn", id.toString(), Map.of());
    }

    private RequestRow require(Viewer viewer, MentorRequestId id) {
        return rows.find(viewer.id(), id, clock.instant()).orElseThrow(NotVisibleException::new);
    }

    private MentorRequest locked(MentorRequestId id) {
        return requests.findForUpdateById(id).orElseThrow(NotVisibleException::new);
    }
}
