package org.confidant.matching;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What matches by itself. */
@Configuration(proxyBeanMethods = false)
class MatchingJobs {

    @Bean
    RecurringTask<Void> match(MatchRunner runner) {
        return Tasks.recurring("match", FixedDelay.ofSeconds(5)).execute((task, run) -> runner.runAll());
    }
}
