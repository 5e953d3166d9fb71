package org.confidant.mentorship;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.confidant.shared.ProposalId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ProposalRepository extends JpaRepository<Proposal, ProposalId> {

    /** The row, held until the transaction ends: two answers at once are one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Proposal> findForUpdateById(ProposalId id);
}
