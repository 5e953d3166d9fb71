package org.confidant.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.confidant.program.Patience;
import org.confidant.program.ProgramCard;
import org.confidant.program.ProgramPolicy;
import org.confidant.program.ProgramTemplate;
import org.confidant.shared.ProgramId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 24);
    private static final String CLAUSE = "What we say stays with us.";
    private static final Wording HOLDING = new Wording(
            "", null, "", "", "", "", "", "", "", "", "", "", "", "", "", List.of("More.", CLAUSE), "", null);

    @Test
    void whatIsUsualMayBeSigned() {
        assertThat(violations(LAST, terms(2, 1, 2, ReplyUnit.WORKING_DAYS, LAST, null)))
                .isEmpty();
        assertThat(violations(null, terms(2, 1, 72, ReplyUnit.HOURS, null, LAST)))
                .isEmpty();
    }

    @Test
    void whatWasWordedInTimeIsNotSignedAfterItsLastDay() {
        var terms = terms(2, 1, 1, ReplyUnit.HOURS, TODAY, null);

        assertThat(rule(LAST, TODAY).refuses(terms, HOLDING)).isEmpty();
        assertThat(rule(LAST, TODAY.plusDays(1)).refuses(terms, HOLDING)).contains("agreement.refused.past");
        assertThat(rule(LAST, LAST.plusDays(1)).refuses(terms, HOLDING)).contains("agreement.refused.over");
        assertThat(rule(LAST, LAST.plusDays(1)).violations(terms(2, 1, 1, ReplyUnit.HOURS, null, null)))
                .containsOnlyKeys("endsOn");
    }

    @Test
    void whatTheProgramAsksForIsInTheText() {
        var terms = terms(2, 1, 1, ReplyUnit.HOURS, TODAY, null);
        var without =
                new Wording("", null, "", "", "", "", "", "", "", "", "", "", "", "", "", List.of("More."), "", null);

        assertThat(rule(LAST, TODAY).lacks(without)).containsExactly(CLAUSE);
        assertThat(rule(LAST, TODAY).refuses(terms, without)).contains("agreement.refused.clauses");
        assertThat(rule(LAST, TODAY).lacks(HOLDING)).isEmpty();
    }

    @Test
    void aReplyIsPromisedWithinWhatCanBeKept() {
        assertThat(violations(LAST, terms(2, 1, 73, ReplyUnit.HOURS, null, null)))
                .containsOnlyKeys("replyTime");
        assertThat(violations(LAST, terms(2, 1, 11, ReplyUnit.WORKING_DAYS, null, null)))
                .containsOnlyKeys("replyTime");
        assertThat(violations(LAST, terms(2, 1, 0, ReplyUnit.HOURS, null, null)))
                .containsOnlyKeys("replyTime");
    }

    @Test
    void anAgendaIsPreparedAfterTheMeetingBefore() {
        assertThat(violations(LAST, terms(1, 6, 1, ReplyUnit.HOURS, null, null)))
                .isEmpty();
        assertThat(violations(LAST, terms(1, 7, 1, ReplyUnit.HOURS, null, null)))
                .containsOnlyKeys("agendaDays");
    }

    @Test
    void aReviewIsAheadAndNotAfterTheEnd() {
        assertThat(violations(LAST, terms(2, 1, 1, ReplyUnit.HOURS, null, TODAY)))
                .containsOnlyKeys("reviewOn");
        assertThat(violations(LAST, terms(2, 1, 1, ReplyUnit.HOURS, null, LAST.plusDays(1))))
                .containsOnlyKeys("reviewOn");
        assertThat(violations(null, terms(2, 1, 1, ReplyUnit.HOURS, TODAY.plusDays(9), TODAY.plusDays(10))))
                .containsOnlyKeys("reviewOn");
    }

    @Test
    void whatHasNoEndIsLookedAtAgain() {
        assertThat(violations(null, terms(2, 1, 1, ReplyUnit.HOURS, null, null)))
                .containsOnlyKeys("reviewOn");
        assertThat(violations(null, terms(2, 1, 1, ReplyUnit.HOURS, TODAY.plusDays(9), null)))
                .isEmpty();
    }

    @Test
    void aCheckpointComesEverySoManyDaysUntilTheEnd() {
        var signed = Instant.parse("2026-11-24T22:00:00Z");
        var open = VerbTableTest.terms(signed, null);

        assertThat(open.nextCheckpoint(TODAY, ZoneOffset.UTC)).contains(TODAY.plusDays(90));
        assertThat(open.nextCheckpoint(TODAY.plusDays(90), ZoneOffset.UTC)).contains(TODAY.plusDays(90));
        assertThat(open.nextCheckpoint(TODAY.plusDays(91), ZoneOffset.UTC)).contains(TODAY.plusDays(180));
        assertThat(open.nextCheckpoint(TODAY, ZoneOffset.ofHours(3))).contains(TODAY.plusDays(91));
        assertThat(VerbTableTest.terms(signed, TODAY.plusDays(90)).nextCheckpoint(TODAY, ZoneOffset.UTC))
                .isEmpty();
    }

    private static Map<String, String> violations(@Nullable LocalDate programEnds, Terms terms) {
        return rule(programEnds, TODAY).violations(terms);
    }

    private static TermsRule rule(@Nullable LocalDate programEnds, LocalDate today) {
        var policy = new ProgramPolicy(1, 6, 2, 60, List.of(CLAUSE), Scope.PAIR, 1);
        var program = new ProgramCard(
                ProgramId.next(), "Open Doors", ProgramTemplate.CAREER, TODAY, programEnds, policy, Patience.usual());
        return new TermsRule(program, Scope.PAIR, today);
    }

    private static Terms terms(
            int weeks,
            int agendaDays,
            int time,
            ReplyUnit unit,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate reviewOn) {
        return new Terms(weeks, 60, AgendaBy.MENTEE, agendaDays, time, unit, 30, 90, endsOn, reviewOn, Scope.PAIR);
    }
}
