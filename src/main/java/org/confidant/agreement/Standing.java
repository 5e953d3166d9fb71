package org.confidant.agreement;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confidant.mentorship.Participant;
import org.confidant.program.Place;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.SpaceId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who the viewer is to a mentorship they take part in, and what is open there.
 *
 * @param paired when all had accepted
 * @param ending how it ended; null while it goes on
 * @param at when this was asked
 */
public record Standing(
        MentorshipId mentorship,
        ProgramId program,
        SpaceId space,
        PersonId viewer,
        Place place,
        List<Participant> participants,
        Instant paired,
        RelationState state,
        @Nullable Ending ending,
        @Nullable TermsInForce terms,
        Instant at) {

    /** What was open when this was asked. What writes asks again, with {@link AgreementService#inForce}. */
    public boolean allows(Verb verb) {
        return VerbTable.opens(verb, state, terms == null ? null : ending, at);
    }

    /** All participants, mentees first: the journey is theirs. */
    public List<PersonId> people() {
        return participants.stream()
                .sorted(comparing(Participant::place).reversed())
                .map(Participant::person)
                .toList();
    }

    /** How many mentees it has. */
    public int mentees() {
        return (int)
                participants.stream().filter(one -> one.place() == Place.MENTEE).count();
    }

    /** When all say next whether they go on; empty while nothing holds, and after the end. */
    public Optional<LocalDate> nextCheckpoint(LocalDate today, ZoneId zone) {
        return state == RelationState.ENDED
                ? Optional.empty()
                : Optional.ofNullable(terms).flatMap(signed -> signed.nextCheckpoint(today, zone));
    }

    /** Whether the person is on the mentor's side. */
    public boolean mentors(PersonId person) {
        return participants.contains(new Participant(person, Place.MENTOR));
    }

    /** All participants but the viewer, in the mentorship's order. */
    public List<PersonId> others() {
        return participants.stream()
                .map(Participant::person)
                .filter(person -> !person.equals(viewer))
                .toList();
    }

    /** The other one; in a circle the mentor for a mentee, and for the mentor nobody in particular: the first of the mentees. */
    public PersonId counterpart() {
        return others().get(0);
    }

    /** The scope of what all participants read: in a mentorship of two that is the pair, and no circle is offered. */
    public Scope shared() {
        return participants.size() == 2 ? Scope.PAIR : Scope.CIRCLE;
    }

    /**
     * What a text may be written for, narrowest first. In a circle a mentee may write for the mentor alone; the mentor, who has several
     * counterparts, writes for all. For the program only where the terms in force reach so far.
     */
    public List<Scope> scopes() {
        var scopes = new ArrayList<Scope>();
        scopes.add(Scope.AUTHOR);
        if (oneToOne()) {
            scopes.add(Scope.PAIR);
        }
        if (shared() == Scope.CIRCLE) {
            scopes.add(Scope.CIRCLE);
        }
        if (terms != null && terms.ceiling() == Scope.PROGRAM) {
            scopes.add(Scope.PROGRAM);
        }
        return List.copyOf(scopes);
    }

    /** Those of {@link #scopes} that are no wider than that one. */
    public List<Scope> scopesWithin(Scope widest) {
        return scopes().stream().filter(scope -> !scope.widerThan(widest)).toList();
    }

    /** What all participants share, or that scope where it is narrower. */
    public Scope sharedWithin(Scope widest) {
        return shared().widerThan(widest) ? widest : shared();
    }

    /**
     * To whom a text of that scope is addressed: the one who is left when its author narrows it to {@link Scope#PAIR}. Nobody where
     * nobody else reads it, and nobody in particular for the mentor of a circle.
     */
    public @Nullable PersonId addressee(Scope scope) {
        return scope != Scope.AUTHOR && oneToOne() ? counterpart() : null;
    }

    /** Whether there is one person to write to: in a circle only a mentee has one. */
    private boolean oneToOne() {
        return shared() == Scope.PAIR || place == Place.MENTEE;
    }

    /** To whom {@link #shared()} is addressed: the counterpart in a pair, nobody in particular in a circle. */
    public @Nullable PersonId addressee() {
        return shared() == Scope.PAIR ? counterpart() : null;
    }
}
