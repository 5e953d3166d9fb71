package org.confidant.matching;

import java.util.Set;
import org.confidant.mentorship.Refusal;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/** A coordinator has a program keep more people apart than before, by these rules. */
public record RulesTightened(ProgramId program, Set<Refusal> rules, PersonId by) {

    public RulesTightened {
        rules = Set.copyOf(rules);
    }
}
