package org.confidant.demo;

import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.confidant.agreement.AgendaBy;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.ReplyUnit;
import org.confidant.agreement.Suggestion;
import org.confidant.people.Viewer;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's agreements say of those who made them. */
@Component
@Conditional(DemoCondition.class)
class DemoAgreements {

    private final AgreementService agreements;

    DemoAgreements(AgreementService agreements) {
        this.agreements = agreements;
    }

    /** Worded by the mentor before anybody signs; or on a day of its own by the mentee, which makes it an amendment. */
    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        for (var row : DemoTable.rows("agreements")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var mentor = mentorship.mentor();
            var mentee = mentorship.mentee();
            if (row.get("day").isEmpty()) {
                mentorship.on(timeline, "mentor_signed", 13, mentor, () -> suggest(mentor, mentorship, row));
            } else {
                timeline.on(Integer.parseInt(row.get("day")), 13, mentee, () -> suggest(mentee, mentorship, row));
            }
        }
    }

    private void suggest(Viewer person, DemoMentorship mentorship, CSVRecord row) {
        var suggestion = new Suggestion(
                row.get("purpose"),
                row.get("aspiration").isEmpty() ? null : row.get("aspiration"),
                row.get("mentee_goals"),
                row.get("mentor_goals"),
                row.get("left_out"),
                DemoTable.scope(row, "ceiling"),
                AgendaBy.valueOf(row.get("agenda_by")),
                number(row, "agenda_days"),
                number(row, "reply_time"),
                ReplyUnit.valueOf(row.get("reply_unit")),
                number(row, "checkpoint"));
        agreements.suggest(person, mentorship.id(), suggestion);
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
