package org.confidant.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version says in words; kept in the vault only. {@link AgreementText#FORM Form} 1 had fewer of them.
 *
 * @param menteeGoals what the mentees want from it; form 1 has none
 * @param mentorGoals what the mentor wants from it; form 1 has none
 * @param leftOut topics that stay outside
 * @param agenda who leads when they meet
 * @param contact between meetings: by which way, and when
 * @param confidentiality what stays between the participants
 * @param exceptions fixed: where the law or harm ends that; form 1 has none
 * @param conflicts where the mentor takes no part in decisions
 * @param exit how they pause or end
 * @param noFault fixed: that anyone may, and nobody is at fault; form 1 has none
 * @param mustHave the program's own clauses, word for word
 * @param salt random, so that nobody who knows the hash can try which words were meant
 * @param feedbackDays form 1 said it here; since then it stands in the terms
 */
record Wording(
        String purpose,
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
        String exit,
        @Nullable String noFault,
        List<String> mustHave,
        String salt,
        @Nullable Integer feedbackDays) {

    Wording withSalt(String other) {
        return new Wording(
                purpose,
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
                exit,
                noFault,
                mustHave,
                other,
                feedbackDays);
    }
}
