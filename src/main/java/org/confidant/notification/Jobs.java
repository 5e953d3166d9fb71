package org.confidant.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs by itself. Of several instances one at a time runs a job; a job that was cut short is run again. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    @Bean
    RecurringTask<Void> sendMail(Postman postman) {
        return Tasks.recurring("send-mail", FixedDelay.ofSeconds(30)).execute((task, run) -> postman.send());
    }

    @Bean
    RecurringTask<Void> forget(Forgetting forgetting, Clock clock) {
        return Tasks.recurring("forget-news", FixedDelay.of(Duration.ofDays(1)))
                .execute((task, run) -> forgetting.asOf(clock.instant()));
    }

    @Bean
    RecurringTask<Void> remind(Reminders reminders, Clock clock) {
        return Tasks.recurring("remind", FixedDelay.ofMinutes(15))
                .execute((task, run) -> reminders.remind(clock.instant()));
    }
}
