package org.confidant.meeting;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeetingItemRepository extends Repository<MeetingItem, UUID> {

    MeetingItem save(MeetingItem item);
}
