package org.confidant.concern;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.shared.ConcernId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/**
 * What the clear tables know of one concern.
 *
 * @param participants all who take part in the mentorship, its author among them
 * @param reachable whether the recipient is still here, and still what they were chosen as
 */
record ConcernRow(
        ConcernId id,
        MentorshipId mentorship,
        ProgramId program,
        List<PersonId> participants,
        PersonId author,
        PersonId recipient,
        boolean urgent,
        ConcernState state,
        boolean reachable,
        Instant raisedAt) {

    ConcernPermissions permissions(PersonId viewer) {
        return new ConcernPermissions(viewer.equals(author), state, reachable);
    }

    /** The one of the two who is not that person. */
    PersonId other(PersonId one) {
        return one.equals(author) ? recipient : author;
    }

    /** Whom its author meets in the mentorship. */
    List<PersonId> others() {
        return participants.stream().filter(person -> !person.equals(author)).toList();
    }

    /** Everybody whom a page names. */
    Stream<PersonId> people() {
        return Stream.concat(participants.stream(), Stream.of(recipient));
    }
}
