package org.confidant.agreement;

import java.util.Optional;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ReaffirmationId;
import org.springframework.data.repository.Repository;

interface ReaffirmationRepository extends Repository<Reaffirmation, ReaffirmationId> {

    Reaffirmation saveAndFlush(Reaffirmation reaffirmation);

    Optional<Reaffirmation> findByMentorshipIdAndClosedAtIsNull(MentorshipId mentorship);
}
