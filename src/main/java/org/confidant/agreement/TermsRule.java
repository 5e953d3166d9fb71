package org.confidant.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confidant.program.ProgramCard;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What terms cannot leave: the program's rhythm, its last day, its clauses and its ceiling, and what can be kept at all.
 *
 * @param narrowest the scope that all participants share; no ceiling is below it
 */
record TermsRule(ProgramCard program, Scope narrowest, LocalDate today) {

    private static final int DAYS_OF_A_WEEK = 7;

    /** What is wrong, by field: a message key for each; empty when the terms may be signed. */
    Map<String, String> violations(Terms terms) {
        var wrong = new LinkedHashMap<String, String>();
        if (!program.policy().allowsRhythm(terms.rhythmWeeks())) {
            wrong.put("rhythmWeeks", "agreement.rhythmWeeks.outside");
        } else if (terms.agendaDays() >= terms.rhythmWeeks() * DAYS_OF_A_WEEK) {
            wrong.put("agendaDays", "agreement.agendaDays.outside");
        }
        if (!terms.replyUnit().allows(terms.replyTime())) {
            wrong.put("replyTime", "agreement.replyTime.outside." + terms.replyUnit());
        }
        dates(terms, wrong);
        if (!ceilings().contains(terms.ceiling())) {
            wrong.put("ceiling", "agreement.ceiling.outside");
        }
        return wrong;
    }

    /** Why a text cannot take force now, as time has passed and the program may have changed since it was worded: a message key, or empty. */
    Optional<String> refuses(Terms terms, Wording wording) {
        if (program.over(today)) {
            return Optional.of("agreement.refused.over");
        }
        if (!program.policy().allowsRhythm(terms.rhythmWeeks())
                || !ceilings().contains(terms.ceiling())
                || later(terms.endsOn(), program.endsOn())) {
            return Optional.of("agreement.refused.program");
        }
        if (later(today, terms.endsOn())) {
            return Optional.of("agreement.refused.past");
        }
        return lacks(wording).isEmpty() ? Optional.empty() : Optional.of("agreement.refused.clauses");
    }

    /** The clauses that the program asks for and the text does not hold; worded once more, it does. */
    List<String> lacks(Wording wording) {
        return program.policy().mustHaveClauses().stream()
                .filter(clause -> !wording.mustHave().contains(clause))
                .toList();
    }

    /** What goes on without an end is looked at again on a day that all know. */
    private void dates(Terms terms, Map<String, String> wrong) {
        var endsOn = terms.endsOn();
        var reviewOn = terms.reviewOn();
        if (program.over(today) || later(today, endsOn) || later(endsOn, program.endsOn())) {
            wrong.put("endsOn", "agreement.endsOn.outside");
        }
        if (reviewOn != null
                && (!reviewOn.isAfter(today) || later(reviewOn, endsOn) || later(reviewOn, program.endsOn()))) {
            wrong.put("reviewOn", "agreement.reviewOn.outside");
        }
        if (endsOn == null && reviewOn == null && program.endsOn() == null) {
            wrong.put("reviewOn", "agreement.reviewOn.missing");
        }
    }

    private static boolean later(@Nullable LocalDate day, @Nullable LocalDate last) {
        return day != null && last != null && day.isAfter(last);
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
