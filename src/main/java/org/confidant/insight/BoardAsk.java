package org.confidant.insight;

import java.util.LinkedHashMap;
import java.util.Map;
import org.confidant.cadence.CadenceState;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which mentorships a coordinator wants to see, and in which order: what stands in the address of a board. What is null is not asked.
 *
 * @param after the last one of the page before
 * @param before the first one of the page after
 */
record BoardAsk(
        @Nullable BoardState state,
        @Nullable Dates dates,
        @Nullable CadenceState feedback,
        @Nullable Signing agreement,
        @Nullable Boolean held,
        @Nullable BoardSort sort,
        @Nullable MentorshipId after,
        @Nullable MentorshipId before) {

    static final BoardAsk ALL = new BoardAsk(null, null, null, null, null, null, null, null);

    public BoardSort order() {
        return sort == null ? BoardSort.NEED : sort;
    }

    /** Whether it asks for more than a state, of which it is known how many there are. */
    public boolean narrow() {
        return dates != null || feedback != null || agreement != null || held != null;
    }

    /** The first page of another state, or of all; what else is asked stays. */
    public BoardAsk in(@Nullable BoardState other) {
        return new BoardAsk(other, dates, feedback, agreement, held, sort, null, null);
    }

    public BoardAsk first() {
        return in(state);
    }

    public BoardAsk from(MentorshipId last) {
        return new BoardAsk(state, dates, feedback, agreement, held, sort, last, null);
    }

    public BoardAsk until(MentorshipId first) {
        return new BoardAsk(state, dates, feedback, agreement, held, sort, null, first);
    }

    /** What is asked, as a form sends it along. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "state", state);
        put(fields, "dates", dates);
        put(fields, "feedback", feedback);
        put(fields, "agreement", agreement);
        put(fields, "held", held);
        put(fields, "sort", sort);
        put(fields, "after", after);
        put(fields, "before", before);
        return fields;
    }

    public String path(ProgramId program) {
        var uri = UriComponentsBuilder.fromPath("/programs/" + program + "/mentorships");
        fields().forEach(uri::queryParam);
        return uri.toUriString();
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
