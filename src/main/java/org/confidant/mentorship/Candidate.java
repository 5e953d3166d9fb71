package org.confidant.mentorship;

import java.time.Duration;
import java.util.List;
import org.confidant.program.EnrollmentCard;
import org.jspecify.annotations.Nullable;

/**
 * A mentor beside the mentee whom a coordinator wants to pair, or a mentee beside the mentor of a circle.
 *
 * @param enrollment of the one who could be chosen
 * @param sharedTopics what the one offers and the other wants, in alphabetical order
 * @param commonHours in how much of a week both work
 * @param freePlaces how many mentees the mentor, or mentors the mentee, has room for, proposals not counted
 * @param openProposals how many proposals still wait for an answer
 * @param refusal why the two cannot be paired, or null
 */
public record Candidate(
        EnrollmentCard enrollment,
        List<String> sharedTopics,
        List<String> sharedLanguages,
        Duration commonHours,
        int freePlaces,
        int openProposals,
        @Nullable Refusal refusal) {}
