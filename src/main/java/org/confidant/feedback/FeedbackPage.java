package org.confidant.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.cadence.Due;
import org.confidant.reading.Kept;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship's feedback as its participants see it: what is asked, what waits for the viewer, then newest first.
 *
 * @param others the given names of those whom the viewer can give feedback to
 * @param mentee whether the viewer is one, whose the goals are
 * @param loops when feedback is due again, from the viewer and to them; empty while nothing is due
 * @param lock who will be able to read what is written now; null in a circle, where it depends on whom it is for
 */
record FeedbackPage(
        RoomView room,
        Map<PersonId, String> others,
        @Nullable LockView lock,
        FeedbackPermissions may,
        boolean mentee,
        List<Loop> loops,
        List<Request> requests,
        Slice<Entry> entries) {

    private static final String GIVE = "give";

    /** Whether it can be turned into something to do: the receiver has acknowledged it, and an agreement is in force. */
    public boolean turns(Entry entry) {
        return may.give() && !entry.kept().own() && entry.acknowledgedAt() != null;
    }

    public boolean circle() {
        return others.size() > 1;
    }

    /** The given name of the only other one; empty in a circle. */
    public String other() {
        return circle() ? "" : others.values().iterator().next();
    }

    /** Whom a form is for: in a circle the one chosen, if they take part; in a pair the other one, whatever was sent. */
    @Nullable
    PersonId receiver(@Nullable PersonId chosen) {
        if (!circle()) {
            return others.keySet().iterator().next();
        }
        return chosen != null && others.containsKey(chosen) ? chosen : null;
    }

    /** What the viewer is asked and that still waits; null when there is no such request. */
    public @Nullable Request asked(@Nullable FeedbackRequestId id) {
        return requests.stream()
                .filter(one -> !one.mine() && one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * What has the page's one solid button: the form, where it answers a request; else what waits for the viewer, then what is asked.
     *
     * @param asked the request that the form answers; null for none
     * @return the id of an entry or a request, or {@code give} for the form
     */
    public String first(@Nullable FeedbackRequestId asked) {
        if (asked(asked) != null) {
            return GIVE;
        }
        var waiting = entries.rows().stream()
                .filter(Entry::waiting)
                .map(one -> one.id().toString());
        var open = requests.stream()
                .filter(one -> !one.mine() && may.give())
                .map(one -> one.id().toString());
        return Stream.concat(waiting, open).findFirst().orElse(GIVE);
    }

    /**
     * When feedback is due again between the viewer and another.
     *
     * @param mine whether the viewer gives it
     * @param other the given name of the other of the two
     */
    record Loop(boolean mine, String other, Due due, boolean begun) {}

    /**
     * A request still open.
     *
     * @param asker who may be the viewer
     * @param mine whether the viewer asked
     * @param other the given name of the other of the two
     * @param late whether its day has passed
     */
    record Request(
            FeedbackRequestId id,
            PersonId asker,
            Kept kept,
            String about,
            boolean mine,
            String other,
            LocalDate dueOn,
            boolean late) {}

    /**
     * @param receiver the given name, empty when it is the viewer
     * @param mentor whether the giver is on the mentor's side
     * @param words null for thanks
     * @param thanks null for feedback
     * @param waiting whether the viewer can acknowledge it
     */
    record Entry(
            FeedbackId id,
            Kept kept,
            String receiver,
            boolean mentor,
            @Nullable FeedbackWords words,
            @Nullable String thanks,
            @Nullable Instant acknowledgedAt,
            @Nullable Answer takeaway,
            List<Answer> answers,
            boolean waiting) {

        /** What its receiver says they take from it; empty where they said nothing. */
        String taken() {
            return takeaway == null ? "" : takeaway.words();
        }
    }

    /** @param mentor whether its author is on the mentor's side */
    record Answer(Kept kept, String words, boolean mentor) {}
}
