package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was told what is not kept for ever, and what has not been sent is not lost. */
@ConfidantTest
class ForgettingTest {

    private final Given given;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Forgetting forgetting;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    private Viewer person;

    ForgettingTest(
            Given given, Inbox inbox, Outbox outbox, Forgetting forgetting, JdbcClient jdbc, MovableClock clock) {
        this.given = given;
        this.inbox = inbox;
        this.outbox = outbox;
        this.forgetting = forgetting;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void somebodyIsTold() {
        clock.reset();
        person = given.person();
        var about = About.of(MentorshipId.next());
        inbox.write(Kind.MEETING_DUE, about, "MEETING_DUE:" + person.id(), List.of(person.id()), clock.instant());
        outbox.write(Kind.MEETING_DUE, about, "MEETING_DUE:" + person.id(), List.of(person.id()), clock.instant());
        outbox.write(Kind.CHECKPOINT, about, "CHECKPOINT:" + person.id(), List.of(person.id()), clock.instant());
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void whatWasToldTwoYearsAgoIsGoneAndWhatWaitsIsNot() {
        settle();
        clock.advance(Duration.ofDays(729));
        forgetting.asOf(clock.instant());
        assertThat(mail()).isEqualTo(2);
        assertThat(lines()).isEqualTo(1);

        clock.advance(Duration.ofDays(3));
        forgetting.asOf(clock.instant());
        assertThat(mail()).isEqualTo(1);
        assertThat(lines()).isZero();
    }

    private void settle() {
        jdbc.sql("update mail set state = 'SENT', settled_at = :at where person_id = :person and kind = 'MEETING_DUE'")
                .param("at", AboutRow.utc(clock.instant()))
                .param("person", person.id().value())
                .update();
    }

    private int mail() {
        return count("mail");
    }

    private int lines() {
        return count("notice");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where person_id = :person")
                .param("person", person.id().value())
                .query(Integer.class)
                .single();
    }
}
