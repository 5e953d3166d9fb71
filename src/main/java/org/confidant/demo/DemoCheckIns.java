package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.csv.CSVRecord;
import org.confidant.checkin.CheckInService;
import org.confidant.checkin.CheckInWords;
import org.confidant.checkin.Reading;
import org.confidant.shared.CheckInId;
import org.confidant.vault.Scope;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How it went for the demo company's mentees between their meetings, and what their mentors said to it. */
@Component
@Conditional(DemoCondition.class)
class DemoCheckIns {

    private final CheckInService checkIns;

    DemoCheckIns(CheckInService checkIns) {
        this.checkIns = checkIns;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships, Map<String, DemoGoal> goals) {
        for (var row : DemoTable.rows("check-ins")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var mentee = mentorship.person(row.get("by"));
            var goal = goals.get(row.get("goal"));
            var words = words(row);
            var written = new AtomicReference<CheckInId>();
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    15,
                    mentee,
                    () -> written.set(checkIns.write(
                            mentee,
                            mentorship.id(),
                            goal == null ? null : goal.id(),
                            words,
                            Scope.valueOf(row.get("scope")))));
            if (!row.get("acknowledged").isEmpty()) {
                timeline.on(
                        Integer.parseInt(row.get("acknowledged")),
                        16,
                        mentorship.mentor(),
                        () -> checkIns.acknowledge(
                                mentorship.mentor(),
                                mentorship.id(),
                                requireNonNull(written.get()),
                                row.get("answer")));
            }
        }
    }

    private static CheckInWords words(CSVRecord row) {
        var readings = new EnumMap<Reading, Integer>(Reading.class);
        for (var reading : Reading.values()) {
            var said = row.get(reading.name().toLowerCase(Locale.ROOT));
            if (!said.isEmpty()) {
                readings.put(reading, Integer.valueOf(said));
            }
        }
        return new CheckInWords(row.get("progress"), row.get("hard"), readings, row.get("need"));
    }
}
