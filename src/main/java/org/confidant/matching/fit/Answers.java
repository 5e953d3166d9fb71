package org.confidant.matching.fit;

import java.util.List;
import java.util.Map;

/** What somebody answered to the questions of a cohort, made to be laid beside many others. */
final class Answers {

    private static final int[] NONE = {};

    private final List<Asked> questions;
    private final int[][] weights;

    /** @param given by the ids of the questions */
    Answers(List<Asked> questions, Map<String, List<Integer>> given) {
        this.questions = questions;
        weights = questions.stream()
                .map(one -> given.containsKey(one.id()) ? one.weights(given.get(one.id())) : NONE)
                .toArray(int[][]::new);
    }

    /** How much both answered alike, on the average of the questions that both answered: 0 to 100, or {@link Criterion#UNKNOWN}. */
    int alike(Answers other) {
        var sum = 0;
        var known = 0;
        for (var i = 0; i < weights.length; i++) {
            if (weights[i].length > 0 && other.weights[i].length > 0) {
                sum += questions.get(i).alike(weights[i], other.weights[i]);
                known++;
            }
        }
        return known == 0 ? Criterion.UNKNOWN : sum / known;
    }
}
