package org.confidant.matching.solver;

import java.util.List;

/**
 * Why a mentee has no mentor.
 *
 * @param why what stands against it
 * @param mentors by id: whom they could have; where all are contested, also whom those could have who sit there, and so on, all full
 * @param holders by id: who sits there. Contested: as many as these mentors have places; with this mentee they are one too many, and
 *     nobody of them could have anybody else
 */
public record WithoutMentor(Why why, List<String> mentors, List<String> holders) {

    /** What keeps a mentee without a mentor. */
    public enum Why {
        /** Every pair of theirs is forbidden, or there is no mentor. */
        NO_CANDIDATE,
        /** They are one too many for the places that they and their rivals could have. */
        CONTESTED,
        /** They need not have one, and every pair would cost the others more than it adds. */
        NO_GAIN
    }
}
