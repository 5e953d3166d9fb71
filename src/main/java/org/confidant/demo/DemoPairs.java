package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.confidant.agreement.AgendaBy;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.ReplyUnit;
import org.confidant.agreement.Suggestion;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How the demo company's pairs came about: asked, accepted, agreed; that one of them rests, and one has come to its end. */
@Component
@Conditional(DemoCondition.class)
class DemoPairs {

    private final ProposalService proposals;
    private final AgreementService agreements;
    private final MentorshipService mentorships;

    DemoPairs(ProposalService proposals, AgreementService agreements, MentorshipService mentorships) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.mentorships = mentorships;
    }

    /** The pairs by the key of their mentee; what came of each is known when its days have come. */
    Map<String, DemoPair> tell(Timeline timeline, Map<String, Viewer> people, DemoProgram.Begun program) {
        var pairs = new HashMap<String, DemoPair>();
        var wordings = DemoTable.rows("agreements");
        for (var row : DemoTable.rows("pairs")) {
            var pair = new DemoPair(row, people);
            pairs.put(pair.menteeKey(), pair);
            tellBeginning(timeline, pair, requireNonNull(people.get("coordinator")), program);
            tellAgreement(timeline, pair);
            wordings.stream()
                    .filter(wording -> wording.get("mentee").equals(pair.menteeKey()))
                    .forEach(wording -> tellWording(timeline, pair, wording));
        }
        return pairs;
    }

    private void tellBeginning(Timeline timeline, DemoPair pair, Viewer coordinator, DemoProgram.Begun program) {
        pair.on(
                timeline,
                "proposed",
                9,
                coordinator,
                () -> pair.proposed(proposals.propose(
                        coordinator, program.id(), program.of(pair.menteeKey()), program.of(pair.mentorKey()))));
        pair.on(
                timeline,
                "mentor_yes",
                10,
                pair.mentor(),
                () -> pair.accepted(proposals.accept(pair.mentor(), pair.proposal())));
        pair.on(
                timeline,
                "mentee_yes",
                11,
                pair.mentee(),
                () -> pair.accepted(proposals.accept(pair.mentee(), pair.proposal())));
    }

    private void tellAgreement(Timeline timeline, DemoPair pair) {
        pair.on(timeline, "mentor_signed", 14, pair.mentor(), () -> sign(pair.mentor(), pair));
        pair.on(timeline, "mentee_signed", 15, pair.mentee(), () -> sign(pair.mentee(), pair));
        pair.on(timeline, "paused", 16, pair.mentee(), () -> mentorships.pause(pair.mentee(), pair.id()));
        pair.on(timeline, "ended", 16, pair.mentee(), () -> mentorships.end(pair.mentee(), pair.id()));
    }

    /** Before anybody signs, or on a day of its own, which makes it an amendment. */
    private void tellWording(Timeline timeline, DemoPair pair, CSVRecord row) {
        if (row.get("day").isEmpty()) {
            pair.on(timeline, "mentor_signed", 13, pair.mentor(), () -> suggest(pair.mentor(), pair, row));
        } else {
            timeline.on(Integer.parseInt(row.get("day")), 13, pair.mentee(), () -> suggest(pair.mentee(), pair, row));
        }
    }

    private void suggest(Viewer person, DemoPair pair, CSVRecord row) {
        var suggestion = new Suggestion(
                row.get("purpose"),
                row.get("mentee_goals"),
                row.get("mentor_goals"),
                row.get("left_out"),
                AgendaBy.valueOf(row.get("agenda_by")),
                Integer.parseInt(row.get("agenda_days")),
                Integer.parseInt(row.get("reply_time")),
                ReplyUnit.valueOf(row.get("reply_unit")),
                Integer.parseInt(row.get("checkpoint")));
        agreements.suggest(person, pair.id(), suggestion);
    }

    private void sign(Viewer person, DemoPair pair) {
        agreements.sign(person, pair.id(), agreements.textToSign(person, pair.id()));
    }
}
