package org.confidant.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.confidant.program.ProgramCard;
import org.confidant.vault.Scope;

/**
 * What terms cannot leave: the program's rhythm, its last day and its ceiling.
 *
 * @param narrowest the scope that all participants share; no ceiling is below it
 */
record TermsRule(ProgramCard program, Scope narrowest, LocalDate today) {

    /** What is wrong, by field: a message key for each; empty when the terms may be signed. */
    Map<String, String> violations(Terms terms) {
        var wrong = new LinkedHashMap<String, String>();
        if (!program.policy().allowsRhythm(terms.rhythmWeeks())) {
            wrong.put("rhythmWeeks", "agreement.rhythmWeeks.outside");
        }
        var endsOn = terms.endsOn();
        if (endsOn != null && (endsOn.isBefore(today) || outlasts(endsOn))) {
            wrong.put("endsOn", "agreement.endsOn.outside");
        }
        if (!ceilings().contains(terms.ceiling())) {
            wrong.put("ceiling", "agreement.ceiling.outside");
        }
        return wrong;
    }

    private boolean outlasts(LocalDate endsOn) {
        var last = program.endsOn();
        return last != null && endsOn.isAfter(last);
    }

    /** The ceilings to choose from: what the participants share, and the program where it lets them. */
    Set<Scope> ceilings() {
        var allowed = EnumSet.of(narrowest);
        if (program.policy().ceiling() == Scope.PROGRAM) {
            allowed.add(Scope.PROGRAM);
        }
        return allowed;
    }
}
