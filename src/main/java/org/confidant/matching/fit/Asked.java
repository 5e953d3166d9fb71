package org.confidant.matching.fit;

import java.util.List;

/**
 * A question that both sides are asked and that people may be matched by. An answer is the number of an option, from 1; several of them;
 * options with the first one first; or the figure on a scale.
 *
 * @param id stable
 * @param numbers how many options there are, or the top of the scale
 */
public record Asked(String id, Kind kind, int numbers) {

    /** How it is answered. */
    public enum Kind {
        ONE,
        MANY,
        ORDER,
        SCALE
    }

    /** What an answer gives to each option, made to be laid beside many others; of a scale its figure alone. */
    int[] weights(List<Integer> answer) {
        if (kind == Kind.SCALE) {
            return new int[] {answer.get(0)};
        }
        var weights = new int[numbers];
        for (var place = 0; place < answer.size(); place++) {
            weights[answer.get(place) - 1] = kind == Kind.ORDER ? numbers - place : 1;
        }
        return weights;
    }

    /** How much two answers are alike, 0 to 100: what both give, of what either gives; or how near two figures are. */
    int alike(int[] one, int[] other) {
        if (kind == Kind.SCALE) {
            return 100 - 100 * Math.abs(one[0] - other[0]) / (numbers - 1);
        }
        var both = 0;
        var either = 0;
        for (var i = 0; i < numbers; i++) {
            both += Math.min(one[i], other[i]);
            either += Math.max(one[i], other[i]);
        }
        return 100 * both / either;
    }
}
