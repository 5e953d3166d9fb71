package org.confidant.selfmatch;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.confidant.shared.MentorRequestId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface MentorRequestRepository extends JpaRepository<MentorRequest, MentorRequestId> {

    /** The row, held until the transaction ends: two answers at once are one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MentorRequest> findForUpdateById(MentorRequestId id);
}
