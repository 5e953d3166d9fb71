package org.confidant.agreement;

import java.util.List;

/**
 * What a version says in words; kept in the vault only.
 *
 * @param contact between meetings: by which way, when, and how fast the answer comes
 * @param leftOut topics that stay outside
 * @param confidentiality what stays between the participants, and the exceptions
 * @param conflicts where the mentor takes no part in decisions
 * @param feedbackDays feedback in both directions at least every so many days
 * @param mustHave the program's own clauses, word for word
 * @param salt random, so that nobody who knows the hash can try which words were meant
 */
record Wording(
        String purpose,
        String agenda,
        String contact,
        String topics,
        String leftOut,
        String confidentiality,
        String notes,
        String conflicts,
        int feedbackDays,
        String exit,
        List<String> mustHave,
        String salt) {

    Wording withSalt(String other) {
        return new Wording(
                purpose,
                agenda,
                contact,
                topics,
                leftOut,
                confidentiality,
                notes,
                conflicts,
                feedbackDays,
                exit,
                mustHave,
                other);
    }
}
