package org.confidant.matching.solver;

import java.util.Arrays;

/**
 * Who sits where, and at which prices. Between two steps it holds, for mentees who have arrived and places that are open, that
 *
 * <ul>
 *   <li>{@code gain[mentee] + price[mentor] >= worth} for every candidate pair, with equality where they are matched;
 *   <li>no gain is negative, and whoever has no mentor gains nothing;
 *   <li>a taken place costs no more than its mentor's price, an open one that is not taken no less.
 * </ul>
 *
 * Then the matching is the best of those who have arrived over the open places, by complementary slackness.
 */
final class Seating {

    final Candidates candidates;
    final Places places;
    final long[] bonus;
    final long mostBonus;
    final int[] mentorOf;
    final int[] taken;
    final int[] open;
    final int[] holder;
    final boolean[] arrived;
    final long[] gain;
    final long[] price;

    private final int[] seat;

    /** Nobody has arrived, no place is open, and all prices are nothing. */
    Seating(Candidates candidates, Places places, long[] bonus) {
        var mentees = candidates.mentees();
        var mentors = candidates.mentors();
        this.candidates = candidates;
        this.places = places;
        this.bonus = bonus;
        mostBonus = Arrays.stream(bonus).max().orElse(0);
        mentorOf = new int[mentees];
        seat = new int[mentees];
        arrived = new boolean[mentees];
        gain = new long[mentees];
        price = new long[mentors];
        taken = new int[mentors];
        open = new int[mentors];
        holder = new int[places.all()];
        Arrays.fill(mentorOf, Problem.NOBODY);
    }

    /** The same, with more candidates. */
    private Seating(Seating before, Candidates candidates) {
        this.candidates = candidates;
        places = before.places;
        bonus = before.bonus;
        mostBonus = before.mostBonus;
        mentorOf = before.mentorOf;
        seat = before.seat;
        arrived = before.arrived;
        gain = before.gain;
        price = before.price;
        taken = before.taken;
        open = before.open;
        holder = before.holder;
    }

    /** With pairs that may gain more than the prices allow: whoever they concern has to arrive again. */
    Seating with(Pairs more) {
        var seating = new Seating(this, candidates.and(more));
        for (var pair = 0; pair < more.count; pair++) {
            seating.dismiss(more.mentee[pair]);
        }
        return seating;
    }

    boolean hasMentor(int mentee) {
        return mentorOf[mentee] != Problem.NOBODY;
    }

    boolean hasFreePlace(int mentor) {
        return taken[mentor] < open[mentor];
    }

    /** What the first place costs that is not taken. */
    long nextCost(int mentor) {
        return places.cost[places.start[mentor] + taken[mentor]];
    }

    /** What the dearest place costs that is taken. */
    long lastCost(int mentor) {
        return places.cost[places.start[mentor] + taken[mentor] - 1];
    }

    void sit(int mentee, int mentor) {
        mentorOf[mentee] = mentor;
        seat[mentee] = places.start[mentor] + taken[mentor]++;
        holder[seat[mentee]] = mentee;
    }

    void rise(int mentee) {
        var last = places.start[mentorOf[mentee]] + --taken[mentorOf[mentee]];
        holder[seat[mentee]] = holder[last];
        seat[holder[last]] = seat[mentee];
        mentorOf[mentee] = Problem.NOBODY;
    }

    /** Raises a mentor's price, at the expense of whoever sits there; lowers it, if negative. */
    void raise(int mentor, long by) {
        price[mentor] += by;
        for (var at = places.start[mentor]; at < places.start[mentor] + taken[mentor]; at++) {
            gain[holder[at]] -= by;
        }
    }

    private void dismiss(int mentee) {
        arrived[mentee] = false;
        if (hasMentor(mentee)) {
            var mentor = mentorOf[mentee];
            rise(mentee);
            if (price[mentor] > nextCost(mentor)) {
                open[mentor] = taken[mentor];
            }
        }
    }
}
