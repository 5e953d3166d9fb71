package org.confidant.contact;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.shared.MentorshipId;
import org.jspecify.annotations.Nullable;

/** What came of something that a coordinator asked for in several mentorships at once. */
public record Outcome(List<MentorshipId> done, List<Skipped> skipped) {

    /** Message keys. */
    public static final String ENDED = "contact.skipped.ended";

    public static final String ELSEWHERE = "contact.skipped.elsewhere";

    /** @param why the key of a message */
    public record Skipped(MentorshipId mentorship, String why) {}

    /**
     * Each once, in the order of their ids, so that whoever does the same at once waits and does not get stuck.
     *
     * @param cards those of them that the coordinator sees; any other is passed over, whether there is one or not
     * @param step does it; or says by a message key why not
     */
    public static Outcome of(
            Collection<MentorshipId> asked,
            Collection<MentorshipCard> cards,
            Function<MentorshipCard, @Nullable String> step) {
        var seen = cards.stream().collect(toMap(MentorshipCard::id, card -> card));
        var done = new ArrayList<MentorshipId>();
        var skipped = new ArrayList<Skipped>();
        asked.stream().distinct().sorted(comparing(MentorshipId::value)).forEach(id -> {
            var card = seen.get(id);
            var why = card == null ? ELSEWHERE : step.apply(card);
            if (why == null) {
                done.add(id);
            } else {
                skipped.add(new Skipped(id, why));
            }
        });
        return new Outcome(List.copyOf(done), List.copyOf(skipped));
    }
}
