package org.confidant.commitment;

import java.util.Optional;
import org.confidant.shared.CommitmentId;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, CommitmentId> {

    Commitment save(Commitment commitment);

    Optional<Commitment> findById(CommitmentId id);
}
