package org.confidant.mentorship;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.confidant.program.EnrollmentCard;

/** One reason that keeps a mentor and a mentee apart: allowed, or refused with the reason. */
interface PairingRule {

    PairingRule LEFT = pair -> Refusal.when(pair.left(), Refusal.LEFT);

    PairingRule KEPT_APART = pair -> Refusal.when(pair.keptApart(), Refusal.KEPT_APART);

    PairingRule REPORTING_LINE = pair -> Refusal.when(pair.reporting(), Refusal.REPORTING_LINE);

    /** All rules, the hardest reason first. */
    List<PairingRule> ALL = List.of(
            pair -> Refusal.when(pair.mentor().person().equals(pair.mentee().person()), Refusal.SAME_PERSON),
            LEFT,
            REPORTING_LINE,
            KEPT_APART,
            pair -> Refusal.when(pair.pairedAlready(), Refusal.ALREADY_PAIRED),
            pair -> Refusal.when(pair.proposedAlready(), Refusal.ALREADY_PROPOSED),
            pair -> Refusal.when(pair.menteeFull(), Refusal.MENTEE_FULL),
            pair -> Refusal.when(pair.mentorFull(), Refusal.MENTOR_FULL),
            pair -> Refusal.when(pair.shareNoLanguage(), Refusal.NO_COMMON_LANGUAGE),
            ofProgram(Refusal.PAIRED_BEFORE),
            ofProgram(Refusal.SAME_DEPARTMENT),
            ofProgram(Refusal.TOO_FEW_HOURS));

    /** Those that can stop to hold while people meet, and whose keeping a program wants to know of then. */
    List<PairingRule> RUNNING =
            List.of(REPORTING_LINE, ofProgram(Refusal.SAME_DEPARTMENT), ofProgram(Refusal.TOO_FEW_HOURS));

    /** Those about the people themselves, asked once more when all have said yes: they may have changed since. */
    List<PairingRule> STILL = List.of(LEFT, REPORTING_LINE, KEPT_APART);

    Optional<Refusal> refuses(Pair pair);

    private static PairingRule ofProgram(Refusal refusal) {
        return pair -> Refusal.when(pair.program().contains(refusal), refusal);
    }

    static Optional<Refusal> firstRefusal(List<PairingRule> rules, Pair pair) {
        return rules.stream().flatMap(rule -> rule.refuses(pair).stream()).findFirst();
    }

    /**
     * What the rules look at.
     *
     * @param left whether one of the two is not in the organisation any more
     * @param keptApart whether one of the two asked, when they last parted, not to be paired with the other again
     * @param reporting whether one of the two reports to the other, at any depth
     * @param program what keeps them apart in this program
     */
    record Pair(
            EnrollmentCard mentor,
            EnrollmentCard mentee,
            Load mentorLoad,
            Load menteeLoad,
            boolean left,
            boolean reporting,
            boolean keptApart,
            boolean pairedAlready,
            boolean proposedAlready,
            Set<Refusal> program) {

        boolean mentorFull() {
            return !mentorLoad.leaves(1, mentor.capacity());
        }

        boolean menteeFull() {
            return !menteeLoad.leaves(1, mentee.capacity());
        }

        /** People whose languages nobody entered are not kept apart by that. */
        boolean shareNoLanguage() {
            return !mentor.languages().isEmpty()
                    && !mentee.languages().isEmpty()
                    && Collections.disjoint(mentor.languages(), mentee.languages());
        }
    }
}
