package org.confidant.recheck;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks after the rules by itself: from time to time, and soon after people have changed. */
@Configuration(proxyBeanMethods = false)
class RecheckJobs {

    @Bean
    RecurringTask<Void> keepRulesLookedAt(RecheckService recheck) {
        return Tasks.recurring("recheck", FixedDelay.ofMinutes(15)).execute((task, run) -> recheck.sweep());
    }

    @Bean
    OneTimeTask<Void> lookAtRulesOnce(RecheckService recheck) {
        return Tasks.oneTime("recheck-soon").execute((task, run) -> recheck.sweep());
    }
}
