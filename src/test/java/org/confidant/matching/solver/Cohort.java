package org.confidant.matching.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A small cohort with its scores in a table, from a seed or by hand. */
record Cohort(List<Mentee> mentees, List<Mentor> mentors, long[][] scores, List<Pin> pins) {

    /** Up to that many of each; scores close together, so that there are ties, or far apart; some pairs forbidden, some mentees optional. */
    static Cohort random(long seed, int most) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L); // neighbouring seeds begin alike
        var mentees = IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(each -> new Mentee(id("e", each), random.nextInt(5) == 0))
                .toList();
        var costs = random.nextBoolean();
        var mentors = IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(each -> new Mentor(id("o", each), places(random, costs)))
                .toList();
        var spread = random.nextBoolean() ? 4 : 1000;
        var allowed = 1 + random.nextInt(10);
        var scores = new long[mentees.size()][mentors.size()];
        for (var row : scores) {
            Arrays.setAll(
                    row, each -> random.nextInt(10) < allowed ? random.nextInt(spread) - spread / 5 : Scores.FORBIDDEN);
        }
        return new Cohort(mentees, mentors, scores, pins(random, mentees, mentors, scores));
    }

    /** Everybody has that many places at no cost, and nobody is optional. */
    static Cohort of(int places, long[]... scores) {
        var mentees = IntStream.range(0, scores.length)
                .mapToObj(each -> Mentee.of(id("e", each)))
                .toList();
        var mentors = IntStream.range(0, scores.length == 0 ? 0 : scores[0].length)
                .mapToObj(each -> Mentor.of(id("o", each), places))
                .toList();
        return new Cohort(mentees, mentors, scores, List.of());
    }

    Problem problem() {
        return Problem.of(mentees, mentors, (mentee, mentor) -> scores[mentee][mentor], pins);
    }

    Cohort withMentors(List<Mentor> changed) {
        return new Cohort(mentees, changed, scores, pins);
    }

    Cohort withScore(int mentee, int mentor, long score) {
        var changed = Arrays.stream(scores).map(long[]::clone).toArray(long[][]::new);
        changed[mentee][mentor] = score;
        return new Cohort(mentees, mentors, changed, pins);
    }

    Cohort withMorePlaces(int mentor, long cost) {
        var changed = new ArrayList<>(mentors);
        var places = new ArrayList<>(mentors.get(mentor).places());
        places.add(cost);
        places.sort(null);
        changed.set(mentor, new Mentor(mentors.get(mentor).id(), places));
        return withMentors(changed);
    }

    boolean pins(int mentee) {
        return pins.stream()
                .anyMatch(pin -> pin.mentee().equals(mentees.get(mentee).id()));
    }

    static String id(String kind, int index) {
        return kind + String.format("%04d", index);
    }

    private static List<Long> places(Random random, boolean costs) {
        var places = new ArrayList<Long>();
        var cost = 0L;
        for (var place = random.nextInt(4); place > 0; place--) {
            cost += costs ? random.nextInt(5) : 0;
            places.add(cost);
        }
        return places;
    }

    private static List<Pin> pins(Random random, List<Mentee> mentees, List<Mentor> mentors, long[][] scores) {
        var pins = new ArrayList<Pin>();
        var left = mentors.stream().mapToInt(Mentor::capacity).toArray();
        for (var mentee = 0; mentee < mentees.size(); mentee++) {
            var mentor = mentors.isEmpty() ? 0 : random.nextInt(mentors.size());
            if (random.nextInt(8) == 0
                    && !mentors.isEmpty()
                    && scores[mentee][mentor] != Scores.FORBIDDEN
                    && left[mentor]-- > 0) {
                pins.add(new Pin(mentees.get(mentee).id(), mentors.get(mentor).id()));
            }
        }
        return pins;
    }
}
