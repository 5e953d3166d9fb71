package org.confidant.mentorship;

import java.util.List;
import org.confidant.program.EnrollmentCard;
import org.jspecify.annotations.Nullable;

/**
 * A mentor beside the mentee whom a coordinator wants to pair.
 *
 * @param sharedTopics what the one offers and the other wants, in alphabetical order
 * @param freePlaces how many mentees the mentor has room for, proposals not counted
 * @param openProposals how many proposals still wait for an answer
 * @param refusal why the two cannot be paired, or null
 */
public record Candidate(
        EnrollmentCard mentor,
        List<String> sharedTopics,
        List<String> sharedLanguages,
        int freePlaces,
        int openProposals,
        @Nullable Refusal refusal) {}
