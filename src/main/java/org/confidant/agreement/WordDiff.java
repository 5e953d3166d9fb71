package org.confidant.agreement;

import java.util.ArrayList;
import java.util.List;
import org.confidant.agreement.WordDiff.Piece.Kind;

/** Two wordings of one clause, as the words that stay, leave and enter. */
final class WordDiff {

    /** Beyond so many differing words on a side the whole clause is called changed: no reader follows finer steps there. */
    private static final int FINEST = 400;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    /** A run of words; the old text is what stays and leaves, the new text what stays and enters. */
    record Piece(Kind kind, String text) {
        enum Kind {
            STAYS,
            LEAVES,
            ENTERS
        }
    }

    static List<Piece> between(String before, String after) {
        var diff = new WordDiff();
        diff.walk(words(before), words(after));
        return List.copyOf(diff.pieces);
    }

    private void walk(List<String> old, List<String> now) {
        var table = old.size() > FINEST || now.size() > FINEST ? null : common(old, now);
        var i = 0;
        var j = 0;
        while (table != null && i < old.size() && j < now.size()) {
            if (old.get(i).equals(now.get(j))) {
                add(Kind.STAYS, old.get(i++));
                j++;
            } else if (table[i + 1][j] >= table[i][j + 1]) {
                add(Kind.LEAVES, old.get(i++));
            } else {
                add(Kind.ENTERS, now.get(j++));
            }
        }
        old.subList(i, old.size()).forEach(word -> add(Kind.LEAVES, word));
        now.subList(j, now.size()).forEach(word -> add(Kind.ENTERS, word));
    }

    private void add(Kind kind, String word) {
        var last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }

    /** The length of the longest common run of words, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        var table = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                table[i][j] = old.get(i).equals(now.get(j))
                        ? table[i + 1][j + 1] + 1
                        : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table;
    }

    /** Each word with the space after it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
