package org.confidant.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what was logged: the others who were there say that it is right, and any participant corrects it. Nothing waits for
 * either, because to say nothing is no fault.
 */
@Service
@Transactional
public class ConfirmationService {

    /** For so long a home page asks; the meeting's own page does for good. */
    private static final Duration ASKED = Duration.ofDays(14);

    private final AgreementService agreements;
    private final MeetingRepository meetings;
    private final MeetingQueries queries;
    private final MeetingLogging logging;
    private final Clock clock;

    ConfirmationService(
            AgreementService agreements,
            MeetingRepository meetings,
            MeetingQueries queries,
            MeetingLogging logging,
            Clock clock) {
        this.agreements = agreements;
        this.meetings = meetings;
        this.queries = queries;
        this.logging = logging;
        this.clock = clock;
    }

    /**
     * @param read the telling that was read
     * @throws RefusedException when the viewer was not there, said it themselves, or it was corrected meanwhile
     */
    public void confirm(Viewer viewer, MeetingId id, int read) {
        var agreement = inForce(viewer, id);
        require(id).confirm(agreement, read);
    }

    /**
     * What was logged was different. What was written about the meeting stays as it is.
     *
     * @param read the telling that was read
     * @throws StaleMeetingException when somebody else corrected it meanwhile
     */
    public void correct(Viewer viewer, MeetingId id, int read, Met met) {
        var agreement = inForce(viewer, id);
        logging.correct(agreement, require(id), read, met);
    }

    /** What others logged or corrected within a fortnight, where the viewer was there and has not said yet whether it is right. In one statement. */
    @Transactional(readOnly = true)
    public List<LoggedMeeting> waitingFor(Viewer viewer) {
        return queries.toConfirm(viewer.id(), clock.instant().minus(ASKED));
    }

    /** Whether this person was there and has not said whether what is logged by now is right; without a viewer. */
    @Transactional(readOnly = true)
    public boolean waitsFor(PersonId person, MeetingId id) {
        return meetings.findById(id).filter(meeting -> meeting.asks(person)).isPresent();
    }

    private AgreementInForce inForce(Viewer viewer, MeetingId id) {
        var mentorship = queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
        return agreements.inForce(viewer, mentorship, Verb.LOG_MEETING);
    }

    private Meeting require(MeetingId id) {
        return meetings.findById(id).orElseThrow(NotVisibleException::new);
    }
}
