package org.confidant.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.confidant.agreement.Ending;
import org.confidant.agreement.OpenReaffirmation;
import org.confidant.agreement.PendingTerms;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.TermsInForce;
import org.confidant.agreement.Verb;
import org.confidant.agreement.VerbTable;
import org.confidant.cadence.Cadence;
import org.confidant.contact.Health;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.Rest;
import org.confidant.program.Place;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship of the viewer's own, as home shows it.
 *
 * @param others whom the viewer meets there: "Henrik"
 * @param ending how it ended; null while it goes on
 * @param at when this was asked
 * @param health how contact goes; null before the first agreement
 * @param asked whether they go on, where not all have answered that; null where nobody is asked
 * @param rest the pause it is in; null while it goes on
 */
record Own(
        MentorshipCard card,
        PersonId viewer,
        RelationState state,
        @Nullable TermsInForce terms,
        @Nullable PendingTerms pending,
        String others,
        @Nullable Ending ending,
        Instant at,
        @Nullable Health health,
        @Nullable OpenReaffirmation asked,
        @Nullable Rest rest) {

    /** Null while nothing is due: before the first agreement, in a pause, after the end. */
    public @Nullable Cadence cadence() {
        return health == null || state == RelationState.PAUSED || state == RelationState.ENDED
                ? null
                : health.cadence();
    }

    MentorshipId id() {
        return card.id();
    }

    public String path() {
        return "/mentorships/" + card.id();
    }

    public boolean goesOn() {
        return state != RelationState.ENDED;
    }

    boolean allows(Verb verb) {
        return VerbTable.opens(verb, state, terms == null ? null : ending, at);
    }

    /** It paused, and was meant to go on by now. */
    boolean meantToGoOn(LocalDate today) {
        return state != RelationState.ENDED
                && rest != null
                && rest.meant() != null
                && !rest.meant().isAfter(today);
    }

    /** The last day agreed on, once it is near or has passed and nobody has offered a later one. */
    Optional<LocalDate> lastDay(LocalDate today) {
        return terms == null || pending != null || !allows(Verb.NEGOTIATE_TERMS)
                ? Optional.empty()
                : terms.lastDayNears()
                        .filter(day -> !today.isBefore(day))
                        .map(near -> Objects.requireNonNull(terms.endsOn()));
    }

    boolean toReaffirm() {
        return asked != null && asked.waitsFor(viewer) && allows(Verb.REAFFIRM);
    }

    boolean isMentee() {
        return card.participants().stream().anyMatch(one -> one.person().equals(viewer) && one.place() == Place.MENTEE);
    }
}
