package org.confidant.matching.solver;

import java.util.Arrays;

/** Solves one problem over all pairs, starting from those that the cut has left: seats everybody, prices, and goes on until nothing gains. */
final class Relaxation {

    private final Problem problem;
    private final Cut cut;
    private final Aim aim;
    private final Places places;

    Relaxation(Problem problem, Cut cut, Aim aim, Places places) {
        this.problem = problem;
        this.cut = cut;
        this.aim = aim;
        this.places = places;
    }

    Seating solve(Objective objective) {
        var seating = new Seating(
                cut.candidates.under(objective),
                objective.peopleOnly() ? places.atNoCost() : places,
                bonuses(objective.bonus()));
        var pricing = new Pricing(problem, cut, objective);
        begin(seating);
        while (true) {
            seat(seating);
            Lowering.of(seating);
            var gainful = pricing.gainful(seating);
            if (gainful.count == 0) {
                return seating;
            }
            seating = seating.with(gainful);
        }
    }

    /** From the side that is short: fewer have to be seated, and each finds a place sooner. */
    static void begin(Seating seating) {
        if (seating.places.all() < seating.gain.length) {
            everybodyWaits(seating);
        } else {
            everythingIsOpen(seating);
        }
    }

    /** Whoever has not arrived, and whatever is not open. */
    static void seat(Seating seating) {
        var arrival = new Arrival(seating);
        for (var mentee = 0; mentee < seating.gain.length; mentee++) {
            if (!seating.arrived[mentee]) {
                arrival.of(mentee);
            }
        }
        var opening = new Opening(seating);
        for (var mentor = 0; mentor < seating.price.length; mentor++) {
            while (seating.open[mentor] < seating.places.of(mentor)) {
                opening.at(mentor);
            }
        }
    }

    /** Prices so high that nobody wants anything: each place then looks for whom it suits best. */
    private static void everybodyWaits(Seating seating) {
        Arrays.fill(seating.arrived, true);
        var candidates = seating.candidates;
        for (var mentor = 0; mentor < seating.price.length; mentor++) {
            for (var at = candidates.column[mentor]; at < candidates.column[mentor + 1]; at++) {
                var worth = candidates.columnScore[at] + seating.bonus[candidates.mentee[at]];
                seating.price[mentor] = Math.max(seating.price[mentor], worth);
            }
        }
    }

    /** Prices as low as the first place of each mentor: each mentee then looks for what suits them best. */
    private static void everythingIsOpen(Seating seating) {
        for (var mentor = 0; mentor < seating.price.length; mentor++) {
            seating.open[mentor] = seating.places.of(mentor);
            if (seating.open[mentor] > 0) {
                seating.price[mentor] = seating.nextCost(mentor);
            }
        }
    }

    private long[] bonuses(long bonus) {
        var bonuses = new long[problem.mentees().size()];
        for (var mentee = 0; mentee < bonuses.length; mentee++) {
            if (aim.counts(problem.mentees().get(mentee)) && problem.pinnedTo(mentee) == Problem.NOBODY) {
                bonuses[mentee] = bonus;
            }
        }
        return bonuses;
    }
}
