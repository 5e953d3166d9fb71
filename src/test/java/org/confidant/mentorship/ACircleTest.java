package org.confidant.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.agreement.AgreementService;
import org.confidant.canary.Routes;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One mentor and several mentees: the model, the agreement and the scopes hold for five as for two. */
@ConfidantTest
class ACircleTest {

    private final Given given;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final Browsing browsing;
    private final Routes routes;

    private Viewer coordinator;
    private Viewer mentor;
    private List<Viewer> mentees;
    private ProgramId program;
    private EnrollmentId lead;
    private List<EnrollmentId> places;

    ACircleTest(
            Given given,
            ProposalService proposals,
            MentorshipService mentorships,
            AgreementService agreements,
            MockMvcTester mvc,
            Environment environment,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings)
            throws SQLException {
        this.given = given;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.browsing = new Browsing(mvc);
        this.routes = Routes.of(environment, mappings);
    }

    @BeforeEach
    void fivePeople() {
        coordinator = given.person();
        program = given.program(coordinator);
        mentor = given.person();
        lead = given.mentor(coordinator, program, mentor, 4);
        mentees = Stream.generate(given::person).limit(4).toList();
        places = mentees.stream()
                .map(one -> given.mentee(coordinator, program, one))
                .toList();
    }

    @Test
    void itBeginsWhenAllHaveSaidYes() {
        var proposal = ask();
        proposals.accept(mentor, proposal);
        mentees.subList(0, 3)
                .forEach(one -> assertThat(proposals.accept(one, proposal)).isEmpty());

        var begun = proposals.accept(mentees.get(3), proposal).orElseThrow();

        assertThat(mentorships.requireParticipant(mentor, begun).participants())
                .hasSize(5)
                .startsWith(new Participant(mentor.id(), Place.MENTOR));
    }

    @Test
    void itGoesOnWithoutAMenteeWhoSaidNoAndNeverWithoutItsMentor() {
        var one = ask();
        proposals.decline(mentees.get(0), one, "");
        mentees.subList(1, 4).forEach(mentee -> proposals.accept(mentee, one));
        var begun = proposals.accept(mentor, one).orElseThrow();

        assertThat(mentorships.requireVisible(mentor, begun).participants()).hasSize(4);
        assertThatThrownBy(() -> mentorships.requireVisible(mentees.get(0), begun))
                .isInstanceOf(NotVisibleException.class);
        assertThat(browsing.get(mentees.get(0), "/proposals/" + one))
                .hasStatusOk()
                .bodyText()
                .contains("Not this time")
                .doesNotContain(begun.toString());
    }

    @Test
    void theLastNoOfAMenteeMayBeWhatItWaitedFor() {
        var proposal = ask();
        proposals.accept(mentor, proposal);
        mentees.subList(0, 3).forEach(mentee -> proposals.accept(mentee, proposal));

        assertThat(proposals.decline(mentees.get(3), proposal, "")).isPresent();
    }

    @Test
    void theNoOfItsMentorEndsIt() {
        var proposal = ask();
        proposals.accept(mentees.get(0), proposal);
        proposals.decline(mentor, proposal, "");

        assertThatThrownBy(() -> proposals.accept(mentees.get(1), proposal)).isInstanceOf(RefusedException.class);
        assertThat(mentorships.of(mentees.get(0))).isEmpty();
    }

    @Test
    void aMentorHasRoomForAsManyMenteesAsTheirCapacitySays() {
        begin();
        var fifth = given.mentee(coordinator, program, given.person());

        assertThat(proposals.candidates(coordinator, program, fifth))
                .filteredOn(one -> one.enrollment().id().equals(lead))
                .singleElement()
                .satisfies(one -> assertThat(one.refusal()).isEqualTo(Refusal.MENTOR_FULL));
    }

    @Test
    void moreThanTheMentorHasRoomForAreNotAsked() {
        var small = given.mentor(coordinator, program, given.person(), 3);

        assertThatThrownBy(() -> proposals.proposeCircle(coordinator, program, small, places))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(Refusal.MENTOR_FULL.messageKey());
        assertThat(browsing.post(
                        coordinator,
                        "/programs/" + program + "/circles",
                        Map.of("mentor", small.toString(), "mentees", String.join(",", text(places)))))
                .hasStatus(422)
                .bodyText()
                .contains("Has no room");
        assertThat(proposals.inProgram(coordinator, program)).isEmpty();
    }

    @Test
    void theCoordinatorAsksThemInTheBrowser() {
        var at = "/programs/" + program + "/circles";
        assertThat(browsing.get(coordinator, at + "/new")).bodyText().contains("Room for 4 mentees");
        assertThat(browsing.get(coordinator, at + "/new?mentor=" + lead))
                .bodyText()
                .contains(text(places))
                .contains("40 working hours a week in common");

        assertThat(browsing.post(
                        coordinator,
                        at,
                        Map.of("mentor", lead.toString(), "mentees", String.join(",", text(places.subList(0, 2))))))
                .hasRedirectedUrl("/programs/" + program + "/proposals");
        assertThat(proposals.waitingFor(mentees.get(1))).hasSize(1);
        assertThat(browsing.get(
                        mentees.get(0),
                        "/proposals/"
                                + proposals.waitingFor(mentees.get(0)).get(0).id()))
                .bodyText()
                .contains("Would you meet in a circle?");
        assertThat(browsing.post(
                        coordinator,
                        at,
                        Map.of(
                                "mentor",
                                lead.toString(),
                                "mentees",
                                places.get(3).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Choose two mentees at least.");
    }

    /** Promise 1, for five people who live through all of it: agreement, goals, a meeting, feedback and messages. */
    @Test
    void noMenteeReadsWhatAnotherAddressedToTheMentor() {
        var room = "/mentorships/" + begin();
        var author = mentees.get(0);
        var theirs = goal(author, room, "secretgoal", "PAIR");
        var open = goal(author, room, "opengoal", "CIRCLE");
        send(author, theirs + "/entries", entry("secretentry", "PAIR"));
        send(author, open + "/entries", entry("secretonopen", "PAIR"));
        send(author, open + "/entries", entry("openentry", "CIRCLE"));
        send(author, theirs + "/milestones", Map.of("milestone", "secretstage", "dueOn", "2026-12-15"));
        send(mentor, open + "/comments", Map.of("comment", "secretcomment", "suggestion", "true"));
        send(author, replyTo(author, open), Map.of("reply", "secretreply"));
        send(author, open + "/set-asides", Map.of("reason", "secretreason", "scope", "PAIR"));
        var meeting = planned(author, room);
        send(author, meeting + "/items", Map.of("kind", "CHALLENGE", "text", "openitem"));
        send(author, meeting + "/notes", Map.of("words", "secretnote", "scope", "PAIR"));
        send(author, meeting + "/notes", Map.of("words", "opennote", "scope", "CIRCLE"));
        give(author, room, mentor, "secretfeedback");
        give(mentor, room, author, "secretanswer");
        thank(author, room, mentor, "secretthanks");
        tell(author, room, mentor, "secretmessage");

        for (var page : routes.all()) {
            for (var other : List.of(mentees.get(1), mentees.get(2), mentees.get(3), coordinator)) {
                assertThat(anything(other, page)).as(page).doesNotContain("secret");
            }
        }
        for (var other : mentees.subList(1, 4)) {
            assertThat(body(other, open)).contains("opengoal", "openentry");
            assertThat(body(other, meeting)).contains("openitem", "opennote");
            assertThat(browsing.get(other, theirs)).hasStatus(404);
        }
        for (var reader : List.of(mentor, author)) {
            assertThat(body(reader, theirs)).contains("secretgoal", "secretentry", "secretstage");
            assertThat(body(reader, open)).contains("secretonopen", "secretcomment", "secretreply", "secretreason");
            assertThat(body(reader, meeting)).contains("secretnote", "opennote");
            assertThat(body(reader, room + "/feedback")).contains("secretfeedback", "secretanswer", "secretthanks");
            assertThat(body(reader, room + "/messages")).contains("secretmessage");
        }
        for (var outsider : List.of(coordinator, given.administrator())) {
            Stream.of("", "/agreement", "/goals", "/meetings", "/feedback", "/messages", "/shared")
                    .map(room::concat)
                    .forEach(page -> assertThat(browsing.get(outsider, page)).hasStatus(404));
            assertThat(browsing.get(outsider, open)).hasStatus(404);
            assertThat(browsing.get(outsider, meeting)).hasStatus(404);
        }
    }

    @Test
    void aMeetingOfSomeOfThemIsConfirmedByThoseWhoWereThere() {
        var room = "/mentorships/" + begin();
        var there = List.of(mentor, mentees.get(0), mentees.get(1));
        var form = new HashMap<>(Map.of("startsOn", "2026-11-20", "startsAt", "14:00", "minutes", "60"));
        form.putAll(Map.of("note", "sharedoflog", "privateNote", "ownoflog", "then", "PAUSE", "reason", "reasonoflog"));
        form.put(
                "attended",
                String.join(",", there.stream().map(one -> one.id().toString()).toList()));
        var meeting = send(mentor, room + "/meetings/logs", form);
        var need = "logged your meeting of Friday 20 November";

        for (var asked : there.subList(1, 3)) {
            assertThat(body(asked, "/")).contains(need);
            assertThat(body(asked, meeting)).contains("Is that right?", "sharedoflog");
        }
        for (var away : mentees.subList(2, 4)) {
            assertThat(body(away, "/")).doesNotContain(need);
            assertThat(body(away, meeting)).contains("sharedoflog").doesNotContain("Is that right?", "ownoflog");
            assertThat(browsing.post(away, meeting + "/confirmations", Map.of("version", "1")))
                    .hasStatus(403);
        }
        send(mentees.get(0), meeting + "/confirmations", Map.of("version", "1"));
        assertThat(body(mentees.get(3), meeting)).contains(mentees.get(0).givenName() + " said that this is right");
        assertThat(body(mentees.get(1), meeting)).contains("Is that right?");
        for (var page : routes.all()) {
            assertThat(anything(coordinator, page)).as(page).doesNotContain("oflog");
        }
    }

    @Test
    void whatTheMentorSaysToOneMenteeNoOtherReads() {
        var room = "/mentorships/" + begin();
        give(mentor, room, mentees.get(1), "forthesecond");

        assertThat(body(mentees.get(1), room + "/feedback")).contains("forthesecond");
        for (var other : List.of(mentees.get(0), mentees.get(2), mentees.get(3))) {
            assertThat(body(other, room + "/feedback")).doesNotContain("forthesecond");
        }
    }

    @Test
    void itsMentorWritesForAllAndAddressesNobodyByAccident() {
        var room = "/mentorships/" + begin();
        var meeting = planned(mentor, room);

        assertThat(browsing.post(mentor, meeting + "/notes", Map.of("words", "stray", "scope", "PAIR")))
                .hasStatus(422);
        assertThat(browsing.post(
                        mentor, room + "/feedback", Map.of("about", "", "strengths", "a", "opportunities", "b")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose one of those who take part.");
        assertThat(browsing.get(mentees.get(0), meeting)).bodyText().doesNotContain("stray");
    }

    @Test
    void nothingOpensBeforeTheFifthHasSigned() {
        var circle = agreed();
        Stream.concat(Stream.of(mentor), mentees.subList(0, 3).stream()).forEach(one -> sign(one, circle));
        var plan = Map.of("startsOn", "2026-12-01", "startsAt", "14:00", "minutes", "60", "place", "Here");

        assertThat(browsing.post(mentor, "/mentorships/" + circle + "/meetings", plan))
                .hasStatus(409);
        sign(mentees.get(3), circle);
        assertThat(browsing.post(mentor, "/mentorships/" + circle + "/meetings", plan))
                .hasStatus3xxRedirection();
    }

    @Test
    void theFiveSignTheSameFullText() {
        var at = "/mentorships/" + begin() + "/agreement";

        for (var one : Stream.concat(Stream.of(mentor), mentees.stream()).toList()) {
            assertThat(browsing.get(one, at + "/versions/1/print"))
                    .bodyText()
                    .contains("What the mentees want from it", "Who is written to answers within")
                    .contains("Each of us can pause or end this on any day.")
                    .doesNotContain("no signature under this text");
        }
        assertThat(browsing.get(coordinator, at + "/versions/1/print")).hasStatus(404);
    }

    private ProposalId ask() {
        return proposals.proposeCircle(coordinator, program, lead, Set.copyOf(places));
    }

    private MentorshipId agreed() {
        var proposal = ask();
        mentees.forEach(mentee -> proposals.accept(mentee, proposal));
        return proposals.accept(mentor, proposal).orElseThrow();
    }

    /** All five have signed. */
    private MentorshipId begin() {
        var circle = agreed();
        Stream.concat(Stream.of(mentor), mentees.stream()).forEach(one -> sign(one, circle));
        return circle;
    }

    private void sign(Viewer person, MentorshipId circle) {
        agreements.sign(person, circle, agreements.textToSign(person, circle));
    }

    private String planned(Viewer planner, String room) {
        return send(
                planner,
                room + "/meetings",
                Map.of("startsOn", "2026-12-01", "startsAt", "14:00", "minutes", "60", "place", "Here"));
    }

    private void give(Viewer giver, String room, Viewer receiver, String words) {
        send(
                giver,
                room + "/feedback",
                Map.of("to", receiver.id().toString(), "about", words, "strengths", words, "opportunities", words));
    }

    private String goal(Viewer mentee, String room, String title, String scope) {
        var form = new HashMap<>(Map.of("title", title, "why", title, "scope", scope));
        form.putAll(Map.of("first.text", title, "first.start", "0", "first.target", "5"));
        return send(mentee, room + "/goals", form);
    }

    private static Map<String, String> entry(String words, String scope) {
        return Map.of("first", "2", "words", words, "scope", scope);
    }

    private String replyTo(Viewer mentee, String goal) {
        return body(mentee, goal).replaceAll("(?s).*(/goal-comments/[0-9a-f-]{36}/replies).*", "$1");
    }

    private void thank(Viewer giver, String room, Viewer receiver, String words) {
        send(giver, room + "/feedback/thanks", Map.of("thanked", receiver.id().toString(), "thanks", words));
    }

    private void tell(Viewer writer, String room, Viewer reader, String words) {
        send(writer, room + "/messages", Map.of("to", reader.id().toString(), "words", words));
    }

    private String body(Viewer viewer, String path) {
        var answer = browsing.get(viewer, path);
        assertThat(answer).as(path).hasStatusOk();
        return text(answer);
    }

    /** Whatever is answered, refusals too. */
    private String anything(Viewer viewer, String path) {
        return text(browsing.get(viewer, path));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String send(Viewer writer, String path, Map<String, String> form) {
        var answer = browsing.post(writer, path, form);
        assertThat(answer).as(path).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static List<String> text(List<EnrollmentId> ids) {
        return ids.stream().map(EnrollmentId::toString).toList();
    }
}
