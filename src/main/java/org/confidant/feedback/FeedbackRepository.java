package org.confidant.feedback;

import org.confidant.shared.FeedbackId;
import org.springframework.data.jpa.repository.JpaRepository;

interface FeedbackRepository extends JpaRepository<Feedback, FeedbackId> {}
