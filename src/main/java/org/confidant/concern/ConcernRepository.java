package org.confidant.concern;

import org.confidant.shared.ConcernId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConcernRepository extends JpaRepository<Concern, ConcernId> {}
