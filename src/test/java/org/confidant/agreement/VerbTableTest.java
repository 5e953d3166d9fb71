package org.confidant.agreement;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.mentorship.MentorshipState;
import org.confidant.program.Patience;
import org.confidant.shared.AgreementId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerbTableTest {

    private static final TermsInForce TERMS = terms(Instant.EPOCH, null);

    static TermsInForce terms(Instant since, @Nullable LocalDate endsOn) {
        return new TermsInForce(
                AgreementId.next(),
                1,
                since,
                since,
                2,
                60,
                AgendaBy.MENTEE,
                1,
                2,
                ReplyUnit.WORKING_DAYS,
                30,
                90,
                Patience.usual(),
                Scope.PAIR,
                endsOn,
                null,
                null,
                null,
                null);
    }

    @Test
    void theDocumentationShowsTheTableOfTheCode() throws IOException {
        var documented = documented();

        assertThat(documented.keySet()).containsExactlyInAnyOrder(Verb.values());
        for (var verb : Verb.values()) {
            for (var state : RelationState.values()) {
                assertThat(documented.get(verb).get(state))
                        .as("%s when %s", verb, state)
                        .isEqualTo(
                                VerbTable.opens(verb, state)
                                        ? "yes"
                                        : state == RelationState.ENDED ? after(verb) : "no");
            }
        }
    }

    private static String after(Verb verb) {
        var open = VerbTable.afterTheEnd(verb);
        return VerbTable.untilClosed(verb) ? "until closed" : open.isZero() ? "no" : open.toDays() + " days";
    }

    @Test
    void forThirtyDaysAfterTheEndFeedbackIsAcknowledgedAndUntilTheyAreDoneTheyCloseAndWriteEachOther() {
        var end = Instant.parse("2026-11-24T09:00:00Z");
        var last = end.plus(Duration.ofDays(30)).minusMillis(1);

        assertThat(open(new Ending(end, false), last))
                .containsExactlyInAnyOrder(
                        Verb.ACKNOWLEDGE_FEEDBACK, Verb.CLOSE_WELL, Verb.SEND_MESSAGE, Verb.RAISE_CONCERN, Verb.READ);
        assertThat(open(new Ending(end, true), last))
                .containsExactlyInAnyOrder(Verb.ACKNOWLEDGE_FEEDBACK, Verb.RAISE_CONCERN, Verb.READ);
        assertThat(open(new Ending(end, false), last.plusMillis(1)))
                .containsExactlyInAnyOrder(Verb.RAISE_CONCERN, Verb.READ);
        assertThat(VerbTable.opens(Verb.ACKNOWLEDGE_FEEDBACK, RelationState.ENDED, null, end))
                .isFalse();
    }

    private static Stream<Verb> open(Ending ending, Instant at) {
        return Stream.of(Verb.values()).filter(verb -> VerbTable.opens(verb, RelationState.ENDED, ending, at));
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"NEGOTIATE_TERMS", "SIGN_TERMS", "PAUSE", "END", "RAISE_CONCERN", "READ"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingStartsBeforeAllHaveSigned(Verb verb) {
        assertThat(VerbTable.opens(verb, RelationState.UNSIGNED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"RAISE_CONCERN", "READ"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingGoesOnForGoodAfterTheEndButReadingAndRaisingAConcern(Verb verb) {
        assertThat(VerbTable.opens(verb, RelationState.ENDED)).isFalse();
    }

    @Test
    void aPauseKeepsNewWordsOutAndLetsWhatWasGivenBeAnswered() {
        assertThat(VerbTable.opens(Verb.SET_GOAL, RelationState.PAUSED)).isFalse();
        assertThat(VerbTable.opens(Verb.GIVE_FEEDBACK, RelationState.PAUSED)).isFalse();
        assertThat(VerbTable.opens(Verb.ACKNOWLEDGE_FEEDBACK, RelationState.PAUSED))
                .isTrue();
    }

    @Test
    void aPauseOpensNothingThatNoSignatureHasOpened() {
        assertThat(RelationState.of(MentorshipState.PAUSED, null)).isEqualTo(RelationState.UNSIGNED);
        assertThat(RelationState.of(MentorshipState.PAUSED, TERMS)).isEqualTo(RelationState.PAUSED);
        assertThat(RelationState.of(MentorshipState.ACTIVE, null)).isEqualTo(RelationState.UNSIGNED);
        assertThat(RelationState.of(MentorshipState.ACTIVE, TERMS)).isEqualTo(RelationState.IN_FORCE);
        assertThat(RelationState.of(MentorshipState.ENDED, null)).isEqualTo(RelationState.ENDED);
        assertThat(RelationState.of(MentorshipState.ENDED, TERMS)).isEqualTo(RelationState.ENDED);
    }

    private static Map<Verb, Map<RelationState, String>> documented() throws IOException {
        var rows = Files.readAllLines(Path.of("src/docs/verbs-and-states.md")).stream()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .filter(cells -> cells.size() == RelationState.values().length + 1)
                .toList();
        var states = rows.get(0).subList(1, rows.get(0).size()).stream()
                .map(RelationState::valueOf)
                .toList();
        return rows.stream()
                .skip(2)
                .collect(toMap(cells -> Verb.valueOf(cells.get(0)), cells -> byState(states, cells)));
    }

    private static Map<RelationState, String> byState(List<RelationState> states, List<String> cells) {
        return states.stream().collect(toMap(state -> state, state -> cells.get(states.indexOf(state) + 1)));
    }
}
