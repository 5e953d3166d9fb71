package org.confidant.agreement;

import java.util.List;
import org.confidant.agreement.WordDiff.Piece;
import org.confidant.agreement.WordDiff.Piece.Kind;

/**
 * A clause as it is read.
 *
 * @param key which one: the same in every version
 * @param words what the version that is read says
 * @param pieces the same beside the version in force; one piece where nothing changes
 */
record Clause(int number, String key, String heading, String words, List<Piece> pieces) {

    static Clause of(int number, String key, String heading, String words) {
        return new Clause(number, key, heading, words, List.of(new Piece(Kind.STAYS, words)));
    }

    Clause beside(String before) {
        return new Clause(number, key, heading, words, WordDiff.between(before, words));
    }

    /** Beside a version that leaves it out. */
    Clause left() {
        return new Clause(number, key, heading, "", WordDiff.between(words, ""));
    }

    public boolean changed() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.STAYS);
    }

    /** What the version in force says, with what leaves it. */
    public List<Piece> before() {
        return pieces.stream().filter(piece -> piece.kind() != Kind.ENTERS).toList();
    }

    /** What this version says, with what enters it. */
    public List<Piece> after() {
        return pieces.stream().filter(piece -> piece.kind() != Kind.LEAVES).toList();
    }
}
