package org.confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.confidant.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said stays: the rule alone. Numbers are the order of things; 50 is when the text was written. */
class ReadingRuleTest {

    private static final Span AT_50 = new Span(50, 50);

    private final PersonId author = PersonId.next();
    private final PersonId counterpart = PersonId.next();
    private final PersonId third = PersonId.next();
    private final PersonId coordinator = PersonId.next();

    private final List<Membership> members = List.of(
            new Membership(author, Seat.PARTICIPANT, 1, null),
            new Membership(counterpart, Seat.PARTICIPANT, 2, null),
            new Membership(third, Seat.PARTICIPANT, 3, null),
            new Membership(coordinator, Seat.COORDINATOR, 4, null));

    @Test
    void whatIsForTheAuthorAloneNobodyElseReads() {
        assertThat(readers(Scope.AUTHOR, counterpart, AT_50, members))
                .isEqualTo(new Readers(Scope.AUTHOR, List.of(author), List.of()));
    }

    @Test
    void whatIsForThePairReadTheAuthorAndTheAddresseeAndNoThirdParticipant() {
        assertThat(readers(Scope.PAIR, counterpart, AT_50, members).participants())
                .containsExactlyInAnyOrder(author, counterpart);
        assertThat(readers(Scope.PAIR, counterpart, AT_50, members).coordinators())
                .isEmpty();
    }

    @Test
    void whatIsForTheCircleNoCoordinatorReads() {
        var readers = readers(Scope.CIRCLE, null, AT_50, members);
        assertThat(readers.participants()).containsExactly(author, counterpart, third);
        assertThat(readers.coordinators()).isEmpty();
    }

    @Test
    void whatIsForTheProgramParticipantsAndCoordinatorsRead() {
        var readers = readers(Scope.PROGRAM, null, AT_50, members);
        assertThat(readers.participants()).containsExactly(author, counterpart, third);
        assertThat(readers.coordinators()).containsExactly(coordinator);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void theAuthorAlwaysReadsWhatTheyWrote(Scope scope) {
        assertThat(readers(scope, counterpart, AT_50, List.of()).participants()).containsExactly(author);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void noScopeReachesAnybodyWhoWasNeverAMember(Scope scope) {
        assertThat(readers(scope, counterpart, AT_50, members).includes(PersonId.next()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void whoJoinsLaterDoesNotReadBackwards(Seat seat) {
        var joiner = new Membership(PersonId.next(), seat, 51, null);
        assertThat(readers(Scope.PROGRAM, null, AT_50, List.of(joiner)).includes(joiner.person()))
                .isFalse();
    }

    @Test
    void whoLeavesKeepsWhatTheyCouldReadAndReadsNothingNew() {
        var gone = List.of(new Membership(third, Seat.PARTICIPANT, 3, 60L));
        assertThat(readers(Scope.CIRCLE, null, AT_50, gone).includes(third)).isTrue();
        assertThat(readers(Scope.CIRCLE, null, new Span(61, 61), gone).includes(third))
                .isFalse();
    }

    @Test
    void whoLeftDoesNotReadWhatTheWordsWereChangedToLater() {
        var gone = List.of(new Membership(third, Seat.PARTICIPANT, 3, 60L));
        assertThat(readers(Scope.CIRCLE, null, new Span(50, 61), gone).includes(third))
                .isFalse();
    }

    @Test
    void whoJoinedBetweenTheFirstWordsAndTheirChangeReadsNeither() {
        var joiner = List.of(new Membership(third, Seat.PARTICIPANT, 55, null));
        assertThat(readers(Scope.CIRCLE, null, new Span(50, 60), joiner).includes(third))
                .isFalse();
    }

    @Test
    void whoComesBackDoesNotReadWhatWasSaidMeanwhile() {
        var twice = List.of(
                new Membership(third, Seat.PARTICIPANT, 3, 40L), new Membership(third, Seat.PARTICIPANT, 60, null));
        assertThat(readers(Scope.CIRCLE, null, new Span(30, 30), twice).includes(third))
                .isTrue();
        assertThat(readers(Scope.CIRCLE, null, AT_50, twice).includes(third)).isFalse();
        assertThat(readers(Scope.CIRCLE, null, new Span(70, 70), twice).includes(third))
                .isTrue();
    }

    @Test
    void aCoordinatorIsNoAddressee() {
        assertThat(readers(Scope.PAIR, coordinator, AT_50, members).includes(coordinator))
                .isFalse();
    }

    @Test
    void whoTakesPartNowAndIsNotReachedIsNamedToo() {
        var left = new ArrayList<>(members);
        left.add(new Membership(PersonId.next(), Seat.PARTICIPANT, 5, 60L));
        var pair = readers(Scope.PAIR, counterpart, AT_50, left);

        assertThat(ReadingRule.without(pair, left)).containsExactly(third);
        assertThat(ReadingRule.without(readers(Scope.CIRCLE, null, AT_50, members), members))
                .isEmpty();
    }

    @Test
    void whoTakesPartAndCoordinatesIsNamedOnce() {
        var both = List.of(
                new Membership(third, Seat.PARTICIPANT, 1, null), new Membership(third, Seat.COORDINATOR, 2, null));
        assertThat(readers(Scope.PROGRAM, null, AT_50, both))
                .isEqualTo(new Readers(Scope.PROGRAM, List.of(third, author), List.of()));
    }

    private Readers readers(Scope scope, PersonId addressee, Span span, List<Membership> members) {
        return ReadingRule.readers(author, scope, addressee, span, members);
    }
}
