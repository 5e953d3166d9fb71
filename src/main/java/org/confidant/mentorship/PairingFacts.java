package org.confidant.mentorship;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confidant.mentorship.Between.Two;
import org.confidant.people.WorkFacts;
import org.confidant.program.EnrollmentCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;

/**
 * What the rules look at of everybody in a program, read once.
 *
 * @param loads what each place is taken by
 * @param program what it asks of two besides
 */
record PairingFacts(
        Map<PersonId, WorkFacts> people, Between between, Map<EnrollmentId, Load> loads, ProgramRules.Asked program) {

    Load load(EnrollmentCard place) {
        return loads.getOrDefault(place.id(), Load.NONE);
    }

    /** Their room is taken by whom they meet; whom they are asked about may say no. */
    PairingRule.Pair pair(EnrollmentCard mentee, EnrollmentCard mentor) {
        return pair(mentee, mentor, load(mentee), load(mentor));
    }

    PairingRule.Pair pair(EnrollmentCard mentee, EnrollmentCard mentor, Load ofMentee, Load ofMentor) {
        var two = new Two(mentee.person(), mentor.person());
        return new PairingRule.Pair(
                mentor,
                mentee,
                ofMentor,
                ofMentee,
                !(here(mentee) && here(mentor)),
                above(mentee).contains(mentor.person()) || above(mentor).contains(mentee.person()),
                between.apart().contains(two),
                between.meeting().contains(two),
                between.asked().contains(two),
                program.against(mentee.person(), mentor.person()));
    }

    private boolean here(EnrollmentCard one) {
        return Optional.ofNullable(people.get(one.person()))
                .filter(WorkFacts::active)
                .isPresent();
    }

    private Set<PersonId> above(EnrollmentCard one) {
        return Optional.ofNullable(people.get(one.person()))
                .map(WorkFacts::above)
                .orElse(Set.of());
    }
}
