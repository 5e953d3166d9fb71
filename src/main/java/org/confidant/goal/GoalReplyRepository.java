package org.confidant.goal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GoalReplyRepository extends JpaRepository<GoalReply, UUID> {}
