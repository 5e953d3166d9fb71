package org.confidant.program;

import java.util.List;
import org.confidant.vault.Scope;

/**
 * What a program allows and asks of every agreement made in it.
 *
 * @param minRhythmWeeks the closest rhythm allowed, in weeks, 1 to 6
 * @param maxRhythmWeeks the widest rhythm allowed, in weeks, not below the closest
 * @param defaultRhythmWeeks what a new agreement begins with
 * @param meetingMinutes the length of a meeting that a new agreement begins with
 * @param mustHaveClauses clauses that no agreement may leave out, word for word
 * @param ceiling nothing wider may be written in its mentorships
 * @param mentorCapacity for how many mentees a mentor has room unless they say otherwise, 1 to 20
 */
public record ProgramPolicy(
        int minRhythmWeeks,
        int maxRhythmWeeks,
        int defaultRhythmWeeks,
        int meetingMinutes,
        List<String> mustHaveClauses,
        Scope ceiling,
        int mentorCapacity) {

    public ProgramPolicy {
        if (minRhythmWeeks < 1 || maxRhythmWeeks > 6 || minRhythmWeeks > maxRhythmWeeks) {
            throw new IllegalArgumentException("A rhythm is between 1 and 6 weeks");
        }
        if (!allows(minRhythmWeeks, maxRhythmWeeks, defaultRhythmWeeks)) {
            throw new IllegalArgumentException("The usual rhythm is one that is allowed");
        }
        if (mentorCapacity < 1 || mentorCapacity > 20) {
            throw new IllegalArgumentException("A mentor has room for 1 to 20");
        }
        mustHaveClauses = List.copyOf(mustHaveClauses);
    }

    public boolean allowsRhythm(int weeks) {
        return allows(minRhythmWeeks, maxRhythmWeeks, weeks);
    }

    private static boolean allows(int min, int max, int weeks) {
        return weeks >= min && weeks <= max;
    }
}
