package org.confidant.recheck;

import java.util.List;
import org.confidant.program.ProgramCard;
import org.confidant.shared.RefusedException;

/**
 * A rule that does not hold any more, as a coordinator decides that they go on.
 *
 * @param who whom it is about
 */
record SettlementPage(ProgramCard program, RuleBreach breach, List<String> who) {

    /** @throws RefusedException when somebody decided already */
    void require() {
        if (!breach.open()) {
            throw RefusedException.notNow("recheck.refused.settled");
        }
    }
}
