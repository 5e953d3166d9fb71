package org.confidant.routine;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps routines going by itself. */
@Configuration(proxyBeanMethods = false)
class RoutineJobs {

    @Bean
    RecurringTask<Void> keepRoutinesUp(UpkeepOfAll upkeep) {
        return Tasks.recurring("keep-routines-up", FixedDelay.of(Duration.ofDays(1)))
                .execute((task, run) -> upkeep.keepUp());
    }
}
