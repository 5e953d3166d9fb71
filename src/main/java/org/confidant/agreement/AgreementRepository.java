package org.confidant.agreement;

import java.util.List;
import java.util.Optional;
import org.confidant.shared.AgreementId;
import org.confidant.shared.MentorshipId;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, AgreementId> {

    Agreement save(Agreement agreement);

    Agreement saveAndFlush(Agreement agreement);

    Optional<Agreement> findByMentorshipIdAndState(MentorshipId mentorship, AgreementState state);

    /** Every version, newest first. */
    List<Agreement> findByMentorshipIdOrderByNumberDesc(MentorshipId mentorship);
}
