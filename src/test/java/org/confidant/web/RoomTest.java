package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.conversation.ConversationService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class RoomTest {

    private final Given given;
    private final MentorshipService mentorships;
    private final ConversationService conversation;
    private final MockMvcTester mvc;

    RoomTest(Given given, MentorshipService mentorships, ConversationService conversation, MockMvcTester mvc) {
        this.given = given;
        this.conversation = conversation;
        this.mentorships = mentorships;
        this.mvc = mvc;
    }

    @Test
    void beforeTheSignaturesTheRoomAsksForThem() {
        var pair = given.mentorship();

        assertThat(room(pair.mentee(), pair.mentorship()))
                .hasStatusOk()
                .bodyText()
                .contains("You and Robin", "Nothing has begun yet", "/agreement\"", "can read this")
                .doesNotContain("What you agreed", "??");
    }

    @Test
    void afterwardsItShowsWhatWasAgreed() {
        var pair = given.mentorshipInForce();

        assertThat(room(pair.mentor(), pair.mentorship()))
                .bodyText()
                .contains(
                        "What you agreed",
                        "every two weeks, 60 minutes",
                        "Version 1, since",
                        "No goal yet.",
                        "You have not met yet")
                .doesNotContain("Nothing has begun yet", "??");
    }

    @Test
    void itSaysHowManyMessagesAreNewToTheViewer() {
        var pair = given.mentorshipInForce();
        conversation.send(pair.mentor(), pair.mentorship(), "One thing.", null);
        conversation.send(pair.mentor(), pair.mentorship(), "And another.", null);

        assertThat(room(pair.mentee(), pair.mentorship()))
                .bodyText()
                .contains("Two new messages", "/messages#new")
                .doesNotContain("Nothing new", "??");
        assertThat(room(pair.mentor(), pair.mentorship()))
                .bodyText()
                .contains("Nothing new since you last read.")
                .doesNotContain("new messages");
    }

    @Test
    void whatHasEndedSaysSoAndStaysReadable() {
        var pair = given.mentorshipInForce();
        mentorships.end(pair.mentee(), pair.mentorship());

        assertThat(room(pair.mentor(), pair.mentorship()))
                .hasStatusOk()
                .bodyText()
                .contains("Ended.");
    }

    @Test
    void theRoomDoesNotExistForWhoTakesNoPart() {
        var pair = given.mentorshipInForce();

        for (var stranger : List.of(pair.coordinator(), given.person(), given.administrator())) {
            assertThat(room(stranger, pair.mentorship())).hasStatus(404);
        }
        assertThat(room(pair.mentee(), MentorshipId.next())).hasStatus(404);
        assertThat(mvc.get()
                        .uri("/mentorships/none")
                        .with(user(pair.mentee().id().toString()))
                        .exchange())
                .hasStatus(404);
    }

    private MvcTestResult room(Viewer viewer, MentorshipId id) {
        return mvc.get()
                .uri("/mentorships/" + id)
                .with(user(viewer.id().toString()))
                .exchange();
    }
}
