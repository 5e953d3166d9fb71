package org.confidant.recheck;

import java.util.LinkedHashSet;
import org.confidant.mentorship.BrokenRules;
import org.confidant.shared.Attempts;
import org.springframework.stereotype.Service;

/**
 * Asks of all who meet whether the rules still hold. It can be run at any time, as often as one likes and by several at once: what is
 * stored depends on how things stand alone.
 */
@Service
public class RecheckService {

    private final BrokenRules rules;
    private final BreachRows rows;
    private final Recheck recheck;

    RecheckService(BrokenRules rules, BreachRows rows, Recheck recheck) {
        this.rules = rules;
        this.rows = rows;
        this.recheck = recheck;
    }

    /** As of now, each program whatever fails in another; a failure is told at the end. */
    public void sweep() {
        var programs = new LinkedHashSet<>(rules.programs());
        programs.addAll(rows.programs());
        try (var attempts = new Attempts()) {
            programs.forEach(program -> attempts.make(() -> recheck.look(program)));
        }
    }
}
