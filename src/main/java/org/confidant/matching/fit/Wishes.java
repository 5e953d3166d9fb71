package org.confidant.matching.fit;

import java.util.List;

/** Topics in the order in which they are wanted, made to be laid beside many offers. */
final class Wishes {

    private final int[] topics;

    /** @param topics what is wanted most first */
    Wishes(List<Integer> topics) {
        this.topics = topics.stream().distinct().mapToInt(Integer::intValue).toArray();
    }

    boolean none() {
        return topics.length == 0;
    }

    /** How much of them is offered, 0 to 100: the first of n counts n times as much as the last. */
    int metBy(Numbers offered) {
        var met = 0;
        for (var place = 0; place < topics.length; place++) {
            if (offered.has(topics[place])) {
                met += topics.length - place;
            }
        }
        return 200 * met / (topics.length * (topics.length + 1));
    }
}
