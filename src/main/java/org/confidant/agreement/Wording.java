package org.confidant.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version says in words; kept in the vault only. Older {@link AgreementText#FORM forms} had fewer of them.
 *
 * @param aspiration what the mentees want to become, in their own words, where they said it; forms 1 and 2 have none
 * @param menteeGoals what the mentees want from it; form 1 has none
 * @param mentorGoals what the mentor wants from it; form 1 has none
 * @param leftOut topics that stay outside
 * @param agenda who leads when they meet
 * @param contact between meetings: by which way, and when
 * @param confidentiality what stays between the participants
 * @param exceptions fixed: where the law or harm ends that; form 1 has none
 * @param conflicts where the mentor takes no part in decisions
 * @param conduct fixed: how we treat each other; forms 1 and 2 have none
 * @param exit how they pause or end
 * @param noFault fixed: that anyone may, and nobody is at fault; form 1 has none
 * @param mustHave the program's own clauses, word for word
 * @param salt random, so that nobody who knows the hash can try which words were meant
 * @param feedbackDays form 1 said it here; since then it stands in the terms
 */
record Wording(
        String purpose,
        @Nullable String aspiration,
        @Nullable String menteeGoals,
        @Nullable String mentorGoals,
        String topics,
        String leftOut,
        String agenda,
        String contact,
        String confidentiality,
        @Nullable String exceptions,
        String notes,
        String conflicts,
        @Nullable String conduct,
        String exit,
        @Nullable String noFault,
        List<String> mustHave,
        String salt,
        @Nullable Integer feedbackDays) {

    Wording withSalt(String other) {
        return new Wording(
                purpose,
                aspiration,
                menteeGoals,
                mentorGoals,
                topics,
                leftOut,
                agenda,
                contact,
                confidentiality,
                exceptions,
                notes,
                conflicts,
                conduct,
                exit,
                noFault,
                mustHave,
                other,
                feedbackDays);
    }
}
