package org.confidant.recheck;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import org.confidant.people.PeopleImported;
import org.confidant.people.WorkingHoursSet;
import org.confidant.program.PlaceChanged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the rules looked at as soon as what has changed is committed: the job is written in the same transaction. */
@Component
class RecheckSoon {

    private final ObjectProvider<SchedulerClient> scheduler;
    private final OneTimeTask<Void> once;
    private final Clock clock;

    RecheckSoon(ObjectProvider<SchedulerClient> scheduler, OneTimeTask<Void> once, Clock clock) {
        this.scheduler = scheduler;
        this.once = once;
        this.clock = clock;
    }

    @EventListener({PeopleImported.class, WorkingHoursSet.class, PlaceChanged.class})
    void soon() {
        scheduler.ifAvailable(
                jobs -> jobs.scheduleIfNotExists(once.instance(UUID.randomUUID().toString()), clock.instant()));
    }
}
