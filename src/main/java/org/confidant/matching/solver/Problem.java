package org.confidant.matching.solver;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Who is to be matched and how well they fit. Mentees and mentors are sorted by id, so that it does not matter in which order they
 * came; from here on everybody is an index into these sorted lists.
 */
public final class Problem {

    static final int NOBODY = -1;

    private final List<Mentee> mentees;
    private final List<Mentor> mentors;
    private final Scores scores;
    private final int[] menteeGiven;
    private final int[] mentorGiven;
    private final int[] pinned;

    private Problem(List<Mentee> mentees, List<Mentor> mentors, Scores scores, Collection<Pin> pins) {
        menteeGiven = order(mentees, Mentee::id);
        mentorGiven = order(mentors, Mentor::id);
        this.mentees = Arrays.stream(menteeGiven).mapToObj(mentees::get).toList();
        this.mentors = Arrays.stream(mentorGiven).mapToObj(mentors::get).toList();
        this.scores = scores;
        this.pinned = pinned(pins);
    }

    /**
     * @throws IllegalArgumentException where an id comes twice, or a pin names nobody, a forbidden pair, a mentee twice or more
     *     mentees than the mentor has places
     */
    public static Problem of(List<Mentee> mentees, List<Mentor> mentors, Scores scores, Collection<Pin> pins) {
        return new Problem(mentees, mentors, scores, pins);
    }

    public static Problem of(List<Mentee> mentees, List<Mentor> mentors, Scores scores) {
        return of(mentees, mentors, scores, List.of());
    }

    /** By id. */
    public List<Mentee> mentees() {
        return mentees;
    }

    /** By id. */
    public List<Mentor> mentors() {
        return mentors;
    }

    /** Points, or {@link Scores#FORBIDDEN}. */
    public long score(int mentee, int mentor) {
        return scores.score(menteeGiven[mentee], mentorGiven[mentor]);
    }

    /** The mentor whom that mentee is given, or {@link #NOBODY}. */
    int pinnedTo(int mentee) {
        return pinned[mentee];
    }

    private int[] pinned(Collection<Pin> pins) {
        var menteeOf = indices(mentees, Mentee::id);
        var mentorOf = indices(mentors, Mentor::id);
        var mentorOfMentee = new int[mentees.size()];
        Arrays.fill(mentorOfMentee, NOBODY);
        var taken = new int[mentors.size()];
        for (var pin : pins) {
            var mentee = menteeOf.getOrDefault(pin.mentee(), NOBODY);
            var mentor = mentorOf.getOrDefault(pin.mentor(), NOBODY);
            require(mentee != NOBODY && mentor != NOBODY, pin, "names nobody here");
            require(mentorOfMentee[mentee] == NOBODY, pin, "gives a mentee a second mentor");
            require(score(mentee, mentor) != Scores.FORBIDDEN, pin, "is of a forbidden pair");
            require(++taken[mentor] <= mentors.get(mentor).capacity(), pin, "exceeds the places of its mentor");
            mentorOfMentee[mentee] = mentor;
        }
        return mentorOfMentee;
    }

    private static void require(boolean condition, Pin pin, String fault) {
        if (!condition) {
            throw new IllegalArgumentException(pin + " " + fault);
        }
    }

    private static <T> int[] order(List<T> people, Function<T, String> id) {
        return IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparing(index -> id.apply(people.get(index))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static <T> Map<String, Integer> indices(List<T> people, Function<T, String> id) {
        var indices = new HashMap<String, Integer>();
        for (var person : people) {
            if (indices.put(id.apply(person), indices.size()) != null) {
                throw new IllegalArgumentException("The id " + id.apply(person) + " comes twice");
            }
        }
        return indices;
    }
}
