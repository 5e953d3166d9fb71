package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.confidant.closure.ClosurePart;
import org.confidant.closure.ClosureService;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What two of the demo company said to each other at the end; when the last word was said, both were done. */
@Component
@Conditional(DemoCondition.class)
class DemoClosures {

    private final ClosureService closures;

    DemoClosures(ClosureService closures) {
        this.closures = closures;
    }

    /** @param goals by their key */
    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships, Map<String, DemoGoal> goals) {
        var rows = DemoTable.rows("closures");
        for (var row : rows) {
            var by = DemoMentorship.named(mentorships, row.get("mentorship")).person(row.get("by"));
            timeline.on(day(row), 17, by, () -> say(row, mentorships, goals));
        }
        rows.stream().map(row -> row.get("mentorship")).distinct().forEach(key -> {
            var mentorship = DemoMentorship.named(mentorships, key);
            var last = rows.stream()
                    .filter(row -> row.get("mentorship").equals(key))
                    .map(DemoClosures::day)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            mentorship
                    .people()
                    .forEach(person ->
                            timeline.on(last - 1, 17, person, () -> closures.complete(person, mentorship.id())));
        });
    }

    private void say(CSVRecord row, Map<String, DemoMentorship> mentorships, Map<String, DemoGoal> goals) {
        var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
        var goal = row.get("goal").isEmpty()
                ? null
                : requireNonNull(goals.get(row.get("goal"))).id();
        closures.say(
                mentorship.person(row.get("by")),
                mentorship.id(),
                ClosurePart.valueOf(row.get("part")),
                goal,
                row.get("words"));
    }

    private static int day(CSVRecord row) {
        return Integer.parseInt(row.get("day"));
    }
}
