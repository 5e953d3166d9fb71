package org.confidant.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.confidant.agreement.WordDiff.Piece;
import org.confidant.agreement.WordDiff.Piece.Kind;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void onlyTheWordsThatChangeAreMarked() {
        assertThat(WordDiff.between(
                        "We meet every two weeks for 60 minutes.", "We meet every three weeks for 60 minutes."))
                .containsExactly(
                        new Piece(Kind.STAYS, "We meet every "),
                        new Piece(Kind.LEAVES, "two "),
                        new Piece(Kind.ENTERS, "three "),
                        new Piece(Kind.STAYS, "weeks for 60 minutes."));
    }

    @Test
    void theSameWordsStay() {
        assertThat(WordDiff.between("We listen.", "We listen.")).containsExactly(new Piece(Kind.STAYS, "We listen."));
    }

    @Test
    void aClauseTooLongForFinerStepsChangesWhole() {
        var before = "word ".repeat(500).strip();
        var after = "other ".repeat(500).strip();

        assertThat(WordDiff.between(before, after))
                .containsExactly(new Piece(Kind.LEAVES, before), new Piece(Kind.ENTERS, after));
    }
}
