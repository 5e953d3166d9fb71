package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProposalId;
import org.jspecify.annotations.Nullable;

/** Two people of the demo company, the days on which things happened between them, and what came of it so far. */
final class DemoPair {

    private final CSVRecord days;
    private final Viewer mentee;
    private final Viewer mentor;
    private @Nullable ProposalId proposal;
    private @Nullable MentorshipId mentorship;

    DemoPair(CSVRecord days, Map<String, Viewer> people) {
        this.days = days;
        this.mentee = requireNonNull(people.get(days.get("mentee")));
        this.mentor = requireNonNull(people.get(days.get("mentor")));
    }

    static DemoPair named(Map<String, DemoPair> pairs, String key) {
        return requireNonNull(pairs.get(key));
    }

    /** Plans the deed for every day of that column. */
    void on(Timeline timeline, String column, int hour, Viewer actor, Runnable deed) {
        days(column).forEach(day -> timeline.on(day, hour, actor, deed));
    }

    /** When they meet on a day: always at the same hour of the mentor's clock, in the working hours of both. */
    Instant meeting(Timeline timeline, int day) {
        return timeline.at(day, Integer.parseInt(days.get("hour")), mentor.zone());
    }

    List<Integer> days(String column) {
        return Arrays.stream(days.get(column).split(" ", -1))
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    void proposed(ProposalId made) {
        proposal = made;
    }

    void accepted(Optional<MentorshipId> begun) {
        begun.ifPresent(id -> mentorship = id);
    }

    String menteeKey() {
        return days.get("mentee");
    }

    String mentorKey() {
        return days.get("mentor");
    }

    Viewer mentee() {
        return mentee;
    }

    Viewer mentor() {
        return mentor;
    }

    /** By the key of either. */
    Viewer person(String key) {
        return key.equals(menteeKey()) ? mentee : mentor;
    }

    Viewer other(Viewer person) {
        return person.equals(mentee) ? mentor : mentee;
    }

    /** Where they meet. */
    String venue() {
        return days.get("venue");
    }

    /** Why they planned no next meeting. */
    String reason() {
        return days.get("reason");
    }

    ProposalId proposal() {
        return requireNonNull(proposal);
    }

    MentorshipId id() {
        return requireNonNull(mentorship);
    }
}
