package org.confidant.contact;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks after contact by itself. */
@Configuration(proxyBeanMethods = false)
class ContactJobs {

    @Bean
    RecurringTask<Void> sweep(SweepService sweeps) {
        return Tasks.recurring("sweep", FixedDelay.ofMinutes(15)).execute((task, run) -> sweeps.sweep());
    }
}
