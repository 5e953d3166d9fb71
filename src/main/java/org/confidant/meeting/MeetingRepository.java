package org.confidant.meeting;

import java.util.List;
import java.util.Optional;
import org.confidant.shared.MeetingId;
import org.confidant.shared.RoutineId;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, MeetingId> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(MeetingId id);

    List<Meeting> findByRoutineId(RoutineId routine);
}
