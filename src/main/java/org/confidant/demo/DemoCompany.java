package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.confidant.account.AccountService;
import org.confidant.contact.SweepService;
import org.confidant.notification.NotificationService;
import org.confidant.recheck.RecheckService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Saltmarsh Mutual, an insurer of small boats and houses by the water: seeded through the services into an empty database, wholly
 * or not at all, as soon as a start is over. Until all of it is there, the sign-in page says that it is moving in.
 */
@Component
@Conditional(DemoCondition.class)
class DemoCompany implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);

    /** What its people were told before has been read. */
    private static final Duration NEWS = Duration.ofDays(4);

    private final DemoPeople people;
    private final DemoPrograms programs;
    private final DemoMentorships mentorships;
    private final DemoChoices choices;
    private final DemoTalks talks;
    private final DemoShifts shifts;
    private final AccountService accounts;
    private final SweepService sweeps;
    private final RecheckService rechecks;
    private final NotificationService notifications;
    private final DemoClock clock;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private volatile CompletableFuture<Void> movedIn = new CompletableFuture<>();
    private volatile boolean begun;
    private volatile boolean running;

    DemoCompany(
            DemoPeople people,
            DemoPrograms programs,
            DemoMentorships mentorships,
            DemoChoices choices,
            DemoTalks talks,
            DemoShifts shifts,
            AccountService accounts,
            SweepService sweeps,
            RecheckService rechecks,
            NotificationService notifications,
            DemoClock clock,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.people = people;
        this.programs = programs;
        this.mentorships = mentorships;
        this.choices = choices;
        this.talks = talks;
        this.shifts = shifts;
        this.accounts = accounts;
        this.sweeps = sweeps;
        this.rechecks = rechecks;
        this.notifications = notifications;
        this.clock = clock;
        this.entities = entities;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Not before the start is over, which has no time to share. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void begin() {
        movedIn = people.nobodyIsHere()
                ? CompletableFuture.runAsync(this::moveIn, move -> new Thread(move, "demo-company").start())
                : CompletableFuture.completedFuture(null);
        begun = true;
    }

    /** Done when the demo company is there, or with what kept it from moving in. */
    CompletableFuture<Void> movedIn() {
        return movedIn;
    }

    private void moveIn() {
        var began = System.nanoTime();
        try {
            transaction.executeWithoutResult(status -> seed());
        } catch (RuntimeException failed) {
            LOG.error("The demo company could not move in; the next start tries again", failed);
            throw failed;
        }
        LOG.info(
                "The demo company has moved in within {} ms: its accounts stand on the sign-in page",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private void seed() {
        var timeline = new Timeline(clock.instant());
        var hired = people.hire();
        settle();
        var everybody = people.viewers(hired);
        accounts.createWithPassword(
                DemoAccounts.keys().stream()
                        .map(key -> requireNonNull(everybody.get(key)).id())
                        .toList(),
                DemoAccounts.PASSWORD);
        var begun = programs.tell(timeline, everybody);
        choices.tell(timeline, everybody, begun);
        talks.tell(timeline, everybody, mentorships.tell(timeline, everybody, begun));
        shifts.tell(timeline, everybody);
        timeline.live(clock, this::settle);
        sweeps.sweep();
        rechecks.sweep();
        var news = clock.instant().minus(NEWS);
        everybody.values().forEach(person -> notifications.markRead(person, news));
    }

    /** All is one transaction; what an act wrote is there for the queries of the next, as if it had been committed. */
    private void settle() {
        entities.flush();
        entities.clear();
    }

    /** Waits for a move that is under way: it needs the database to the end. */
    @Override
    public void stop() {
        if (begun) {
            movedIn.handle((nothing, failed) -> true).join();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped before everything that a move needs. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
