package org.confidant.contact;

import java.time.LocalDate;
import java.util.Set;
import org.confidant.cadence.CadenceState;
import org.confidant.shared.ContactNoticeId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/**
 * A change was noticed of a mentorship, of which somebody is told.
 *
 * @param since the day from which it stands there
 * @param participants those of them who take part
 * @param coordinators those of them who coordinate its program
 */
public record ContactNoticed(
        ContactNoticeId id,
        MentorshipId mentorship,
        ProgramId program,
        Subject subject,
        CadenceState state,
        LocalDate since,
        Set<PersonId> participants,
        Set<PersonId> coordinators) {}
