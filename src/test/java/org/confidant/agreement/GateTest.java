package org.confidant.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.mentorship.MentorshipService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ConfidantTest
class GateTest {

    private final Given given;
    private final AgreementService agreements;
    private final MentorshipService mentorships;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    GateTest(
            Given given,
            AgreementService agreements,
            MentorshipService mentorships,
            MovableClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.given = given;
        this.agreements = agreements;
        this.mentorships = mentorships;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void whatTheTableClosesGivesNoEvidence(Verb verb) {
        var pair = given.mentorshipInForce();
        assertThat(transaction
                        .execute(open -> agreements.inForce(pair.mentee(), pair.mentorship(), verb))
                        .verb())
                .isEqualTo(verb);

        mentorships.end(pair.mentor(), pair.mentorship());
        if (!VerbTable.afterTheEnd(verb).isZero()) {
            clock.advance(VerbTable.afterTheEnd(verb).minusMillis(1));
            transaction.executeWithoutResult(open -> agreements.inForce(pair.mentee(), pair.mentorship(), verb));
            clock.advance(Duration.ofMillis(1));
        }

        if (VerbTable.opens(verb, RelationState.ENDED)) {
            transaction.executeWithoutResult(open -> agreements.inForce(pair.mentee(), pair.mentorship(), verb));
        } else {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            open -> agreements.inForce(pair.mentee(), pair.mentorship(), verb)))
                    .hasMessage("agreement.closed.ENDED");
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void withoutSignaturesThereIsNoEvidenceForAnything(Verb verb) {
        var pair = given.mentorship();

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        open -> agreements.inForce(pair.mentee(), pair.mentorship(), verb)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("agreement.closed.UNSIGNED");
    }

    @Test
    void whatWasNeverSignedIsNotOpenAfterTheEndEither() {
        var pair = given.mentorship();
        mentorships.end(pair.mentor(), pair.mentorship());

        assertThat(agreements.standing(pair.mentee(), pair.mentorship()).allows(Verb.ACKNOWLEDGE_FEEDBACK))
                .isFalse();
    }

    @Test
    void evidenceIsForThoseWhoTakePart() {
        var pair = given.mentorshipInForce();

        for (var stranger : List.of(pair.coordinator(), given.person(), given.administrator())) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            open -> agreements.inForce(stranger, pair.mentorship(), Verb.READ)))
                    .isInstanceOf(NotVisibleException.class);
        }
    }

    @Test
    void evidenceOutsideATransactionWouldProveNothing() {
        var pair = given.mentorshipInForce();

        assertThatThrownBy(() -> agreements.inForce(pair.mentee(), pair.mentorship(), Verb.SET_GOAL))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEndCannotSlipBetweenTheGateAndWhatIsWritten() throws Exception {
        var pair = given.mentorshipInForce();
        var passed = new CountDownLatch(1);
        var write = new CountDownLatch(1);
        var stateWhenWritten = new AtomicReference<String>();

        var writer = beside(() -> transaction.executeWithoutResult(open -> {
            agreements.inForce(pair.mentee(), pair.mentorship(), Verb.SET_GOAL);
            passed.countDown();
            await(write);
            stateWhenWritten.set(state(pair.mentorship()));
        }));
        assertThat(passed.await(10, TimeUnit.SECONDS)).isTrue();
        var ending = beside(() -> mentorships.end(pair.mentor(), pair.mentorship()));
        untilSomebodyWaits();

        assertThat(ending).isNotDone();
        write.countDown();
        writer.get(10, TimeUnit.SECONDS);
        ending.get(10, TimeUnit.SECONDS);

        assertThat(stateWhenWritten.get()).isEqualTo("ACTIVE");
        assertThat(state(pair.mentorship())).isEqualTo("ENDED");
    }

    @Test
    void whoComesToTheGateWhileItIsBeingPausedFindsItPaused() throws Exception {
        var pair = given.mentorshipInForce();
        var paused = new CountDownLatch(1);
        var commit = new CountDownLatch(1);

        var pausing = beside(() -> transaction.executeWithoutResult(open -> {
            mentorships.pause(pair.mentor(), pair.mentorship());
            paused.countDown();
            await(commit);
        }));
        assertThat(paused.await(10, TimeUnit.SECONDS)).isTrue();
        var writing = beside(() -> transaction.executeWithoutResult(
                open -> agreements.inForce(pair.mentee(), pair.mentorship(), Verb.SET_GOAL)));
        untilSomebodyWaits();
        commit.countDown();
        pausing.get(10, TimeUnit.SECONDS);

        assertThatThrownBy(() -> writing.get(10, TimeUnit.SECONDS)).hasMessageContaining("agreement.closed.PAUSED");
    }

    @Test
    void manyStatesAreToldAtOnce() {
        var signed = given.mentorshipInForce().mentorship();
        var unsigned = given.mentorship().mentorship();

        assertThat(agreements.statesOf(Set.of(signed, unsigned)))
                .containsEntry(signed, RelationState.IN_FORCE)
                .containsEntry(unsigned, RelationState.UNSIGNED)
                .hasSize(2);
    }

    /** In a thread of its own: the common pool may have one for all, and these wait for each other. */
    private static CompletableFuture<Void> beside(Runnable task) {
        return CompletableFuture.runAsync(task, running -> new Thread(running).start());
    }

    private String state(MentorshipId id) {
        return jdbc.sql("select state from mentorship where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** The other transaction has come to the row and stands before the lock. */
    private void untilSomebodyWaits() {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (waiting() == 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(waiting()).isPositive();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')")
                .query(Long.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
