package org.confidant.meeting;

import java.util.List;
import java.util.UUID;
import org.confidant.shared.MeetingId;
import org.springframework.data.repository.Repository;

interface MeetingItemRepository extends Repository<MeetingItem, UUID> {

    MeetingItem save(MeetingItem item);

    List<MeetingItem> findByMeetingIdAndSortAndRemovedAtIsNullOrderByPosition(MeetingId meeting, MeetingItem.Sort sort);
}
