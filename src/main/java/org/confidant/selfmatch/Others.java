package org.confidant.selfmatch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.confidant.matching.Fitting;
import org.confidant.people.PersonCard;
import org.confidant.program.EnrollmentCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;

/**
 * Lays others out beside somebody, from what was read of all of them at once.
 *
 * @param fits of those whom it can be now
 * @param places of all whom {@link #matches} is asked about
 * @param cards of who holds those
 */
record Others(
        EnrollmentCard own,
        Map<EnrollmentId, Fitting> fits,
        Map<EnrollmentId, EnrollmentCard> places,
        Map<PersonId, PersonCard> cards,
        Set<EnrollmentId> wanted,
        Set<EnrollmentId> asked) {

    List<Match> matches(Collection<EnrollmentId> ids) {
        return ids.stream().map(this::match).toList();
    }

    Match match(EnrollmentId id) {
        var other = Objects.requireNonNull(places.get(id));
        var card = Objects.requireNonNull(cards.get(other.person()));
        return Match.of(own, other, card, fits.get(id), wanted.contains(id), asked.contains(id));
    }
}
