package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.confidant.agreement.AgreementService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.ProposalId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How the demo company's mentorships came about, or did not: asked, accepted, agreed; who rested, and who came to an end. */
@Component
@Conditional(DemoCondition.class)
class DemoMentorships {

    private final ProposalService proposals;
    private final AgreementService agreements;
    private final MentorshipService mentorships;

    DemoMentorships(ProposalService proposals, AgreementService agreements, MentorshipService mentorships) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.mentorships = mentorships;
    }

    /** The mentorships by their key; what came of each is known when its days have come. */
    Map<String, DemoMentorship> tell(
            Timeline timeline, Map<String, Viewer> people, Map<String, DemoPrograms.Begun> programs) {
        var told = new LinkedHashMap<String, DemoMentorship>();
        var coordinator = requireNonNull(people.get("coordinator"));
        for (var row : DemoTable.rows("mentorships")) {
            var mentorship = new DemoMentorship(row, people);
            told.put(mentorship.key(), mentorship);
            var program = requireNonNull(programs.get(mentorship.program()));
            mentorship.on(
                    timeline,
                    "proposed",
                    9,
                    coordinator,
                    () -> mentorship.proposed(propose(coordinator, mentorship, program)));
            tellAnswers(timeline, mentorship);
            tellCourse(timeline, mentorship);
        }
        return told;
    }

    private ProposalId propose(Viewer coordinator, DemoMentorship mentorship, DemoPrograms.Begun program) {
        var mentor = program.of(Place.MENTOR, mentorship.mentorKey());
        var mentees = mentorship.menteeKeys().stream()
                .map(key -> program.of(Place.MENTEE, key))
                .toList();
        return mentorship.circle()
                ? proposals.proposeCircle(coordinator, program.id(), mentor, mentees)
                : proposals.propose(coordinator, program.id(), mentees.get(0), mentor);
    }

    private void tellAnswers(Timeline timeline, DemoMentorship mentorship) {
        var mentor = mentorship.mentor();
        mentorship.on(timeline, "mentor_yes", 10, mentor, () -> accept(mentor, mentorship));
        mentorship
                .mentees()
                .forEach(mentee -> mentorship.on(timeline, "mentee_yes", 11, mentee, () -> accept(mentee, mentorship)));
        mentorship.on(
                timeline,
                "declined",
                10,
                mentor,
                () -> proposals.decline(mentor, mentorship.proposal(), mentorship.reason()));
    }

    private void tellCourse(Timeline timeline, DemoMentorship mentorship) {
        var mentor = mentorship.mentor();
        var mentee = mentorship.mentee();
        mentorship.on(timeline, "mentor_signed", 14, mentor, () -> sign(mentor, mentorship));
        mentorship
                .mentees()
                .forEach(each -> mentorship.on(timeline, "mentee_signed", 15, each, () -> sign(each, mentorship)));
        mentorship.on(timeline, "paused", 16, mentee, () -> mentorships.pause(mentee, mentorship.id()));
        mentorship.on(timeline, "resumed", 16, mentee, () -> mentorships.resume(mentee, mentorship.id()));
        mentorship.on(timeline, "ended", 16, mentee, () -> mentorships.end(mentee, mentorship.id()));
    }

    private void accept(Viewer person, DemoMentorship mentorship) {
        mentorship.accepted(proposals.accept(person, mentorship.proposal()));
    }

    private void sign(Viewer person, DemoMentorship mentorship) {
        agreements.sign(person, mentorship.id(), agreements.textToSign(person, mentorship.id()));
    }
}
