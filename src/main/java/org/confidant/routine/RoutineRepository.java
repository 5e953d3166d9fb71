package org.confidant.routine;

import java.util.Optional;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RoutineId;
import org.springframework.data.repository.Repository;

interface RoutineRepository extends Repository<Routine, RoutineId> {

    Routine saveAndFlush(Routine routine);

    Optional<Routine> findByMentorshipIdAndEndedAtIsNull(MentorshipId mentorship);

    boolean existsByIdAndEndedAtIsNull(RoutineId id);
}
