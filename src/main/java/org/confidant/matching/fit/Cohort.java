package org.confidant.matching.fit;

import static java.util.Comparator.comparing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in a program who could be matched, as they were at one moment. Lists are sorted, so that the same people are the same
 * cohort, in whatever order they come.
 *
 * @param questions that both sides are asked and that may be matched by
 * @param mentees who have no mentor, and whom nobody is asked about
 * @param mentors also those who have no room
 * @param apart people who are not to be paired again, either way round
 * @param ended people who have had a mentorship in this program, either way round
 * @param together people who have one now, or are asked about one, either way round
 */
public record Cohort(
        List<Asked> questions,
        List<Member> mentees,
        List<Member> mentors,
        List<Couple> apart,
        List<Couple> ended,
        List<Couple> together) {

    public Cohort {
        questions = questions.stream().sorted(comparing(Asked::id)).toList();
        mentees = mentees.stream().sorted(comparing(Member::id)).toList();
        mentors = mentors.stream().sorted(comparing(Member::id)).toList();
        apart = apart.stream().sorted().toList();
        ended = ended.stream().sorted().toList();
        together = together.stream().sorted().toList();
    }

    /**
     * The same people, were there more room with a mentor.
     *
     * @param mentor by id; null for every mentor
     * @param more places; with a minus fewer
     */
    public Cohort withPlaces(@Nullable String mentor, int more) {
        var changed = mentors.stream()
                .map(one -> mentor == null || mentor.equals(one.id()) ? one.with(more) : one)
                .toList();
        return new Cohort(questions, mentees, changed, apart, ended, together);
    }
}
