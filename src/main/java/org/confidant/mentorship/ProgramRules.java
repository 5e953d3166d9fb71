package org.confidant.mentorship;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.confidant.mentorship.Between.Two;
import org.confidant.people.WorkFacts;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/** What a program asks of two beyond what holds in every program: said by the module that keeps how it matches. */
public interface ProgramRules {

    /**
     * Ready to be asked of any two of these people; in a few statements, however many they are.
     *
     * @param ended who had a mentorship in the program
     */
    Asked of(ProgramId program, Map<PersonId, WorkFacts> people, Collection<Two> ended);

    /** The rules of a program, and of some people what they look at. */
    interface Asked {

        /** Everything that keeps the two apart. */
        Set<Refusal> against(PersonId mentee, PersonId mentor);

        /** In how much of a week both work. */
        Duration commonHours(PersonId one, PersonId other);
    }
}
