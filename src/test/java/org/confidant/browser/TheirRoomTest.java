package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.account.AccountService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What two people do in their room besides the shortest line: goals, meetings, commitments and feedback, on a phone each. */
@BrowserTest
class TheirRoomTest {

    private static final String PASSWORD = "nine lanterns in the harbour";

    private static final String GOAL = "Open the dike inspection myself";
    private static final String WHY = "I stand in the second row since spring";
    private static final String MEASURE = "Inspections opened aloud";
    private static final String DONE = "The warden asks me first";
    private static final String MILESTONE = "The warden hands me the list";
    private static final String SUGGESTION = "Walk the dike alone beforehand";
    private static final String DRAFT = "Perhaps lead the whole district";
    private static final String PLACE = "The lock keeper's kitchen";
    private static final String CHALLENGE = "What if the warden contradicts";
    private static final String COMMITMENT = "Read the list aloud at home";
    private static final String MOVED = "My voice was gone all week";
    private static final String ASKED = "My first sentence at the gate";
    private static final String STRENGTH = "You began without an apology";
    private static final String OPPORTUNITY = "Look at the people and less at the water";
    private static final String TAKEAWAY = "The water does not answer";
    private static final String PULSE = "The warden laughs before I have finished";
    private static final String NEED = "Somebody who stands beside me once";
    private static final String ANSWER = "I am at the gate on Friday";
    private static final String TURNED = "Name three faces before I begin";
    private static final String REASON = "The gate was shut and the warden ill";
    private static final String POSTPONED = "The dike is under repair until then";
    private static final String CALLED_OFF = "Both of us have the river fever";
    private static final String THANKS = "For waiting at the gate in the rain";

    private static final List<String> SAID = List.of(
            GOAL,
            WHY,
            MEASURE,
            DONE,
            MILESTONE,
            SUGGESTION,
            DRAFT,
            PLACE,
            CHALLENGE,
            COMMITMENT,
            MOVED,
            ASKED,
            STRENGTH,
            OPPORTUNITY,
            TAKEAWAY,
            PULSE,
            NEED,
            ANSWER,
            TURNED,
            REASON,
            POSTPONED,
            CALLED_OFF,
            THANKS);

    private final Given given;
    private final AccountService accounts;
    private final MovableClock clock;
    private final EverybodyElse everybodyElse;

    @LocalServerPort
    private int port;

    TheirRoomTest(Given given, AccountService accounts, MovableClock clock, EverybodyElse everybodyElse) {
        this.given = given;
        this.accounts = accounts;
        this.clock = clock;
        this.everybodyElse = everybodyElse;
    }

    @Test
    void whatTwoPeopleDoInTheirRoomIsSeenByNobodyElse(Browser browser) throws SQLException {
        var pair = given.mentorshipInForce();
        accounts.createWithPassword(List.of(pair.mentor().id(), pair.mentee().id()), PASSWORD);
        var address = "http://localhost:" + port;
        try (var mentee = Visitor.onPhone(browser, address);
                var mentor = Visitor.onPhone(browser, address)) {
            mentee.signIn(pair.mentee().email(), PASSWORD);
            mentor.signIn(pair.mentor().email(), PASSWORD);
            aim(mentee);
            guide(mentor, mentee);
            keepADraft(mentee, mentor, pair);
            checkIn(mentee, mentor);
            meetLater(mentee, mentor);
            takeOn(mentor, mentee);
            moveAndMeet(mentee, mentor);
            askAndAnswer(mentee, mentor);
            thank(mentee, mentor);
        }
        everybodyElse.findsNone(SAID, browser, address, pair.coordinator());
    }

    private static void aim(Visitor mentee) {
        mentee.open("/");
        mentee.follow("Set a first goal");
        mentee.write("What you want to reach", GOAL);
        mentee.write("Why it matters to you", WHY);
        mentee.write("How you will know", MEASURE);
        mentee.write("Where you start", "0");
        mentee.write("Where you want to be", "6");
        mentee.unfold("More ways to know");
        mentee.write("Measure 2: how you will know", DONE);
        mentee.choose("Measure 2: how it is told", "DONE");
        mentee.press("Keep the goal");
        mentee.sees(GOAL, MEASURE, DONE);
        mentee.write("Another milestone", MILESTONE);
        mentee.write("Its day", "2026-12-15");
        mentee.press("Add this milestone");
        mentee.sees(MILESTONE);
        mentee.press("I have reached this");
        mentee.sees("reached");
    }

    private static void guide(Visitor mentor, Visitor mentee) {
        mentor.open("/");
        mentor.follow("Go to your room");
        mentor.follow(GOAL);
        assertThat(mentor.source()).doesNotContain("Edit the goal", "Write an entry");
        mentor.write("Say something about this goal", SUGGESTION);
        mentor.tick("This is a suggestion");
        mentor.press("Keep this comment");
        mentee.open("/");
        mentee.follow(GOAL);
        mentee.sees(SUGGESTION);
        mentee.press("Take it up");
        mentee.sees("A suggestion, taken up");
    }

    private static void keepADraft(Visitor mentee, Visitor mentor, Pair pair) {
        var goals = "/mentorships/" + pair.mentorship() + "/goals";
        mentee.open(goals + "/new");
        mentee.write("What you want to reach", DRAFT);
        mentee.write("Why it matters to you", WHY);
        mentee.write("How you will know", MEASURE);
        mentee.write("Where you start", "0");
        mentee.write("Where you want to be", "2");
        mentee.press("Keep it as a draft");
        mentee.sees("Nobody else knows of it until you share it.");
        mentor.open(goals);
        assertThat(mentor.source()).contains(GOAL).doesNotContain(DRAFT);
    }

    private static void checkIn(Visitor mentee, Visitor mentor) {
        mentee.open("/");
        mentee.follow("Go to your room");
        mentee.follow("Check in");
        mentee.choose("Which goal is it about?", GOAL);
        mentee.write("What is hard", PULSE);
        mentee.tick("rather low");
        mentee.write("What you need", NEED);
        mentee.press("Keep this check-in");
        mentee.sees(PULSE, NEED, GOAL, "Not acknowledged yet");
        mentor.open("/");
        mentor.follow("Read the check-in");
        mentor.sees(PULSE, NEED, "Nothing has to be solved here.");
        mentor.write("A sentence to go with it, if you like", ANSWER);
        mentor.press("Acknowledge");
        mentor.open("/");
        assertThat(mentor.source()).doesNotContain("Read the check-in");
        mentee.reload();
        mentee.sees(ANSWER);
    }

    private void meetLater(Visitor mentee, Visitor mentor) {
        mentee.open("/");
        mentee.follow("Plan the next meeting");
        mentee.write("Day", today().plusDays(1).toString());
        mentee.write("Time", "10:00");
        mentee.write("Place or link", PLACE);
        mentee.press("Plan this meeting");
        mentee.write("Add an item", "Who speaks first");
        mentee.press("Add");
        mentee.write("Add an item", CHALLENGE);
        mentee.press("Add");
        mentee.press("Up");
        assertThat(mentee.source().indexOf(CHALLENGE))
                .isLessThan(mentee.source().indexOf("Who speaks first"));
        clock.advance(Duration.ofDays(2));
        mentor.open("/");
        mentor.follow("We met: log it");
        mentor.open(mentor.path().replace("/logs", ""));
        mentor.unfold("It did not take place");
        mentor.write("Why", REASON);
        mentor.press("Keep that it did not");
        mentor.sees("Nobody is at fault");
        mentor.follow("Meetings");
        mentor.follow("Plan a meeting");
        mentor.write("Day", today().plusDays(2).toString());
        mentor.write("Time", "10:00");
        mentor.write("Place or link", PLACE);
        mentor.press("Plan this meeting");
        mentee.reload();
        mentee.press("Carry over");
        mentee.sees(CHALLENGE);
    }

    private void takeOn(Visitor mentor, Visitor mentee) {
        mentor.sees(PLACE);
        mentor.unfold("Take something on");
        mentor.write("What is to be done", COMMITMENT);
        mentor.write("Until", today().plusDays(2).toString());
        mentor.tick("Robin");
        mentor.press("Keep this commitment");
        mentor.sees("It is written down.", COMMITMENT);
        mentee.open("/");
        mentee.follow("See what it is");
        mentee.sees(COMMITMENT);
        mentee.follow("Another day");
        mentee.write("Until", today().plusDays(6).toString());
        mentee.write("Why it moves", MOVED);
        mentee.press("Keep this day");
        mentee.sees(MOVED, "given another day");
        mentee.press("Kept it");
        mentee.sees("You kept 1 of 1.");
    }

    private void moveAndMeet(Visitor mentee, Visitor mentor) {
        mentor.follow("Meetings");
        mentor.follow("Log one that took place");
        mentor.write("Day", today().minusDays(1).toString());
        mentor.write("Time", "09:00");
        mentor.press("Log this meeting");
        mentee.open("/");
        mentee.follow("Look at it");
        mentee.press("That is right");
        mentor.reload();
        mentor.sees("said that this is right");
        mentee.follow("Meetings");
        mentee.follow("Plan a meeting");
        mentee.write("Day", today().plusDays(3).toString());
        mentee.write("Time", "10:00");
        mentee.press("Plan this meeting");
        mentee.follow("Move");
        mentee.write("Day", today().plusDays(4).toString());
        mentee.write("Why", POSTPONED);
        mentee.press("Move this meeting");
        mentee.unfold("Cancel it");
        mentee.write("Why", CALLED_OFF);
        mentee.press("Cancel this meeting");
        mentee.sees(POSTPONED, CALLED_OFF);
    }

    private static void askAndAnswer(Visitor mentee, Visitor mentor) {
        mentee.follow("Feedback");
        mentee.unfold("Ask for feedback");
        mentee.write("On what?", ASKED);
        mentee.press("Ask");
        mentor.open("/");
        mentor.follow("See on what");
        mentor.sees(ASKED);
        mentor.write("What went well", STRENGTH);
        mentor.write("What could be stronger", OPPORTUNITY);
        mentor.press("Give this feedback");
        mentee.open("/");
        mentee.follow("Read it");
        mentee.write("What you take from it", TAKEAWAY);
        mentee.press("Acknowledge");
        mentee.follow("Take something on");
        mentee.sees(OPPORTUNITY, TAKEAWAY);
        mentee.write("What is to be done", TURNED);
        mentee.press("Keep this commitment");
        mentee.sees(TURNED);
        mentee.follow("Feedback");
        mentee.follow("Make it a goal");
        assertThat(mentee.reads("Why it matters to you")).isEqualTo(TAKEAWAY);
    }

    private static void thank(Visitor mentee, Visitor mentor) {
        mentee.follow("Feedback");
        mentee.unfold("Say thank you");
        mentee.write("What you are thankful for", THANKS);
        mentee.press("Thank them");
        mentor.follow("Feedback");
        mentor.sees(THANKS);
    }

    private LocalDate today() {
        return LocalDate.now((Clock) clock);
    }
}
