package org.confidant.insight;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps boards by itself. */
@Configuration(proxyBeanMethods = false)
class InsightJobs {

    @Bean
    RecurringTask<Void> board(BoardSweep boards) {
        return Tasks.recurring("board", FixedDelay.ofMinutes(1)).execute((task, run) -> boards.sweep());
    }
}
