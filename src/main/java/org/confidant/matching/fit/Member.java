package org.confidant.matching.fit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of somebody's place in a program.
 *
 * @param id of the enrollment: stable, it breaks ties
 * @param person who it is
 * @param topics that they offer or want, what is wanted most first
 * @param department empty where nobody said
 * @param location empty where nobody said
 * @param level null where nobody said, or nothing that can be compared
 * @param above whom they report to, at any depth
 * @param capacity for how many they have room
 * @param taken how much of that room is taken by those they meet, or are asked about
 * @param waited for how many days they have had the place
 * @param answers to the questions of the cohort, by their ids, as {@link Asked} says
 * @param preferred with whom they would like to be matched, by the ids of their enrollments, whom they want most first; empty where they
 *     made no list
 */
public record Member(
        String id,
        String person,
        List<String> topics,
        List<String> languages,
        String department,
        String location,
        @Nullable Level level,
        Hours hours,
        List<String> above,
        int capacity,
        int taken,
        int waited,
        Map<String, List<Integer>> answers,
        List<String> preferred) {

    public Member {
        topics = List.copyOf(topics);
        languages = languages.stream().sorted().toList();
        above = above.stream().sorted().toList();
        answers = Map.copyOf(answers);
        preferred = kept(preferred);
    }

    /** What was kept of a run before anybody made lists has none. */
    private static List<String> kept(@Nullable List<String> preferred) {
        return preferred == null ? List.of() : List.copyOf(preferred);
    }

    /** The same with room for so many more, or fewer; never for less than nobody. */
    Member with(int more) {
        return new Member(
                id,
                person,
                topics,
                languages,
                department,
                location,
                level,
                hours,
                above,
                Math.max(0, capacity + more),
                taken,
                waited,
                answers,
                preferred);
    }

    /** How many more there is room for. */
    public int free() {
        return Math.max(0, capacity - taken);
    }
}
