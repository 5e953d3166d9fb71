package org.confidant.feedback;

import org.confidant.shared.FeedbackRequestId;
import org.springframework.data.repository.CrudRepository;

interface FeedbackRequestRepository extends CrudRepository<FeedbackRequest, FeedbackRequestId> {}
