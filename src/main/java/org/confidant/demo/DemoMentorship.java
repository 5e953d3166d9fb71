package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProposalId;
import org.jspecify.annotations.Nullable;

/** A mentor and a mentee of the demo company, or a circle, the days on which things happened between them, and what came of it so far. */
final class DemoMentorship {

    private final CSVRecord row;
    private final Map<String, Viewer> mentees = new LinkedHashMap<>();
    private final Viewer mentor;
    private @Nullable ProposalId proposal;
    private @Nullable MentorshipId mentorship;

    DemoMentorship(CSVRecord row, Map<String, Viewer> people) {
        this.row = row;
        this.mentor = requireNonNull(people.get(mentorKey()));
        menteeKeys().forEach(key -> mentees.put(key, requireNonNull(people.get(key))));
    }

    static DemoMentorship named(Map<String, DemoMentorship> mentorships, String key) {
        return requireNonNull(mentorships.get(key));
    }

    /** Plans the deed for every day of that column. */
    void on(Timeline timeline, String column, int hour, Viewer actor, Runnable deed) {
        days(column).forEach(day -> timeline.on(day, hour, actor, deed));
    }

    /** When they meet on a day: always at the same hour of the mentor's clock, in the working hours of all. */
    Instant meeting(Timeline timeline, int day) {
        return timeline.at(day, Integer.parseInt(row.get("hour")), mentor.zone());
    }

    List<Integer> days(String column) {
        return days(Stream.of(row.get(column)));
    }

    /** The days on which they met, one list for each time between two rests. */
    List<List<Integer>> stretches() {
        return Arrays.stream(row.get("held").split("/", -1))
                .map(stretch -> days(Stream.of(stretch)))
                .filter(stretch -> !stretch.isEmpty())
                .toList();
    }

    private static List<Integer> days(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(text.split("[ /]", -1)))
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

    String key() {
        return row.get("key");
    }

    String program() {
        return row.get("program");
    }

    String mentorKey() {
        return row.get("mentor");
    }

    List<String> menteeKeys() {
        return List.of(row.get("mentees").split(" ", -1));
    }

    boolean circle() {
        return mentees.size() > 1;
    }

    /** In a circle the first of them, who is as good as any to write down what all did. */
    Viewer mentee() {
        return mentees().get(0);
    }

    List<Viewer> mentees() {
        return List.copyOf(mentees.values());
    }

    Viewer mentor() {
        return mentor;
    }

    List<Viewer> people() {
        return Stream.concat(Stream.of(mentor), mentees.values().stream()).toList();
    }

    Viewer person(String key) {
        return key.equals(mentorKey()) ? mentor : requireNonNull(mentees.get(key));
    }

    /** The person of that key; where none is named, the mentor for a mentee, and the mentee for the mentor. */
    Viewer addressee(Viewer from, String key) {
        if (!key.isEmpty()) {
            return person(key);
        }
        return from.equals(mentor) ? mentee() : mentor;
    }

    /** Where they meet. */
    String venue() {
        return row.get("venue");
    }

    /** Why they planned no next meeting, or why the mentor declined. */
    String reason() {
        return row.get("reason");
    }

    ProposalId proposal() {
        return requireNonNull(proposal);
    }

    MentorshipId id() {
        return requireNonNull(mentorship);
    }
}
