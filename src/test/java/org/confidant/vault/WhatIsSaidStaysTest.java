package org.confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.confidant.ConfidantTest;
import org.confidant.StatementCount;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Promise 1, through the service that everyone uses. */
@ConfidantTest
class WhatIsSaidStaysTest {

    private static final String WORDS = "I am afraid of the board";

    private final VaultService vault;
    private final TransactionTemplate transaction;
    private final PersonId outsider = PersonId.next();
    private Room room;

    WhatIsSaidStaysTest(VaultService vault, TransactionTemplate transaction) {
        this.vault = vault;
        this.transaction = transaction;
    }

    @BeforeEach
    void openARoom() {
        room = Room.open(vault, transaction, Scope.PROGRAM);
    }

    @ParameterizedTest
    @CsvSource({"AUTHOR,true,false,false", "PAIR,true,true,false", "CIRCLE,true,true,false", "PROGRAM,true,true,true"})
    void aTextOpensForWhomItsScopeReachesAndNobodyElse(
            Scope scope, boolean mentee, boolean mentor, boolean coordinator) {
        var id = room.write(scope, WORDS);
        assertThat(room.read(room.mentee(), id).isPresent()).isEqualTo(mentee);
        assertThat(room.read(room.mentor(), id).isPresent()).isEqualTo(mentor);
        assertThat(room.read(room.coordinator(), id).isPresent()).isEqualTo(coordinator);
        assertThat(room.read(outsider, id)).isEmpty();
        assertThat(room.read(room.mentee(), id)).hasValue(WORDS);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void whoIsNamedAsReaderIsExactlyWhoReads(Scope scope) {
        var readers = room.vault().readersIf(room.mentee(), room.space(), scope, room.mentor());
        var id = room.write(scope, WORDS);
        assertThat(vault.readersOf(room.mentee(), id)).isEqualTo(readers);
        for (var person : List.of(room.mentee(), room.mentor(), room.coordinator(), outsider)) {
            assertThat(room.read(person, id).isPresent()).isEqualTo(readers.includes(person));
        }
    }

    @Test
    void whatOneCannotReadIsExactlyLikeWhatDoesNotExist() {
        var id = room.write(Scope.PAIR, WORDS);
        assertThat(vault.unseal(outsider, List.of(id, SealedId.next()))).isEmpty();
        refusedAsMissing(() -> vault.readersOf(outsider, id));
        refusedAsMissing(() -> vault.readersOf(outsider, SealedId.next()));
        refusedAsMissing(() -> room.run(() -> vault.reseal(outsider, id, new Room.Note("mine"))));
        refusedAsMissing(() -> room.run(() -> vault.narrow(outsider, id, Scope.AUTHOR)));
        assertThat(room.read(room.mentor(), id)).hasValue(WORDS);
    }

    @Test
    void whoIsNoMemberSealsNothing() {
        refusedAsMissing(() -> room.write(outsider, Scope.AUTHOR, null, WORDS));
        room.dismiss(room.mentor());
        refusedAsMissing(() -> room.write(room.mentor(), Scope.AUTHOR, null, WORDS));
    }

    @Test
    void nothingIsAddressedToWhoTakesNoPart() {
        refused("vault.refused.addressee", () -> room.write(room.mentee(), Scope.PAIR, outsider, WORDS));
        refused("vault.refused.addressee", () -> room.write(room.mentee(), Scope.PAIR, room.coordinator(), WORDS));
    }

    @Test
    void nothingIsSealedWiderThanTheCeiling() {
        var pair = Room.open(vault, transaction, Scope.PAIR);
        refused("vault.refused.ceiling", () -> pair.write(Scope.CIRCLE, WORDS));
        refused("vault.refused.ceiling", () -> pair.write(Scope.PROGRAM, WORDS));
        pair.run(() -> vault.limit(pair.space(), Scope.PROGRAM));
        assertThat(pair.read(pair.coordinator(), pair.write(Scope.PROGRAM, WORDS)))
                .hasValue(WORDS);
    }

    @Test
    void onlyTheAuthorChangesTheWords() {
        var id = room.write(Scope.PAIR, WORDS);
        refused("vault.refused.author", () -> room.run(() -> vault.reseal(room.mentor(), id, new Room.Note("mine"))));
        assertThat(room.read(room.mentor(), id)).hasValue(WORDS);
        room.run(() -> vault.reseal(room.mentee(), id, new Room.Note("calmer words")));
        assertThat(room.read(room.mentor(), id)).hasValue("calmer words");
    }

    @Test
    void anAuthorMayNarrowAndNobodyMayWiden() {
        var id = room.write(Scope.PROGRAM, WORDS);
        refused("vault.refused.author", () -> room.run(() -> vault.narrow(room.mentor(), id, Scope.AUTHOR)));
        room.run(() -> vault.narrow(room.mentee(), id, Scope.PAIR));
        assertThat(room.read(room.coordinator(), id)).isEmpty();
        assertThat(room.read(room.mentor(), id)).hasValue(WORDS);
        refused("vault.refused.wider", () -> room.run(() -> vault.narrow(room.mentee(), id, Scope.PROGRAM)));
        room.run(() -> vault.narrow(room.mentee(), id, Scope.AUTHOR));
        assertThat(room.read(room.mentor(), id)).isEmpty();
        assertThat(room.read(room.mentee(), id)).hasValue(WORDS);
    }

    @Test
    void whoJoinsLaterDoesNotReadBackwards() {
        var before = room.write(Scope.PROGRAM, WORDS);
        var joiner = room.joins(Seat.PARTICIPANT);
        var coordinator = room.joins(Seat.COORDINATOR);
        room.run(() -> vault.reseal(room.mentee(), before, new Room.Note("other words")));
        var after = room.write(Scope.PROGRAM, WORDS);
        for (var late : List.of(joiner, coordinator)) {
            assertThat(room.read(late, before)).isEmpty();
            assertThat(room.read(late, after)).hasValue(WORDS);
        }
    }

    @Test
    void whoLeavesKeepsWhatTheyCouldReadAndGetsNothingNew() {
        var before = room.write(Scope.PAIR, WORDS);
        var changed = room.write(Scope.PAIR, WORDS);
        var own = room.write(room.mentor(), Scope.AUTHOR, null, "my own");
        room.dismiss(room.mentor());
        room.run(() -> vault.reseal(room.mentee(), changed, new Room.Note("said after you left")));
        assertThat(room.read(room.mentor(), before)).hasValue(WORDS);
        assertThat(room.read(room.mentor(), own)).hasValue("my own");
        assertThat(room.read(room.mentor(), changed)).isEmpty();
        refused("vault.refused.left", () -> room.run(() -> vault.reseal(room.mentor(), own, new Room.Note("again"))));
    }

    @Test
    void whoComesBackDoesNotReadWhatWasSaidMeanwhile() {
        room.dismiss(room.mentor());
        var meanwhile = room.write(room.mentee(), Scope.CIRCLE, null, WORDS);
        room.admit(room.mentor(), Seat.PARTICIPANT);
        assertThat(room.read(room.mentor(), meanwhile)).isEmpty();
        assertThat(room.read(room.mentor(), room.write(Scope.PAIR, "welcome back")))
                .hasValue("welcome back");
    }

    @Test
    void whatIsDestroyedNobodyReadsAgain() {
        var id = room.write(Scope.PROGRAM, WORDS);
        var elsewhere = Room.open(vault, transaction, Scope.PAIR);
        var kept = elsewhere.write(Scope.PAIR, WORDS);
        room.run(() -> vault.destroy(room.space()));
        for (var person : List.of(room.mentee(), room.mentor(), room.coordinator())) {
            assertThat(room.read(person, id)).isEmpty();
        }
        refused("vault.refused.destroyed", () -> room.write(Scope.PAIR, "too late"));
        assertThat(elsewhere.read(elsewhere.mentor(), kept)).hasValue(WORDS);
    }

    @Test
    void unsealingManyTakesAsManyStatementsAsUnsealingFew() throws Exception {
        var ids = room.get(() -> Stream.generate(() -> vault.seal(new Sealing(
                        room.space(), room.mentee(), Scope.PAIR, room.mentor(), "note", new Room.Note(WORDS))))
                .limit(500)
                .toList());
        var few = StatementCount.of(() -> vault.unseal(room.mentor(), ids.subList(0, 10)));
        var many = StatementCount.of(
                () -> assertThat(vault.unseal(room.mentor(), ids)).hasSize(500));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
    }

    private static void refusedAsMissing(ThrowingCallable attempt) {
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(attempt);
    }

    private static void refused(String messageKey, ThrowingCallable attempt) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(attempt)
                .returns(messageKey, RefusedException::messageKey);
    }
}
