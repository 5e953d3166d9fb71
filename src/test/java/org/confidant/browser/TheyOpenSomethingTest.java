package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.account.AccountService;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one of two shows the coordinators, because their terms allow it, and takes back again. */
@BrowserTest
class TheyOpenSomethingTest {

    private static final String PASSWORD = "seven gulls behind the ferry";
    private static final String GOAL = "Berth the ferry in a crosswind";
    private static final String OPENED = "The harbour master clapped";
    private static final String CLOSED = "I dreamt of the quay all night";

    private final Pair pair;

    private final EverybodyElse everybodyElse;

    @LocalServerPort
    private int port;

    TheyOpenSomethingTest(Given given, AccountService accounts, EverybodyElse everybodyElse) {
        this.everybodyElse = everybodyElse;
        var coordinator = given.person();
        pair = given.mentorship(coordinator, given.program(coordinator, Scope.PROGRAM));
        accounts.createWithPassword(
                List.of(coordinator.id(), pair.mentor().id(), pair.mentee().id()), PASSWORD);
    }

    @Test
    void whatIsOpenedToTheProgramItsCoordinatorsReadUntilItsAuthorClosesIt(Browser browser) {
        var address = "http://localhost:" + port;
        try (var mentee = Visitor.onPhoneWithoutScripts(browser, address);
                var mentor = Visitor.onPhone(browser, address);
                var coordinator = Visitor.onDesk(browser, address)) {
            mentee.signIn(pair.mentee().email(), PASSWORD);
            mentor.signIn(pair.mentor().email(), PASSWORD);
            coordinator.signIn(pair.coordinator().email(), PASSWORD);
            agree(mentee, mentor);
            write(mentee);
            coordinatorReadsTheOneAndNotTheOther(coordinator);
            menteeSeesThatItWasOpened(mentee);
            menteeClosesIt(mentee);
            onlyThePairReadsIt(coordinator, mentor);
        }
        everybodyElse.findsNone(List.of(GOAL, OPENED, CLOSED), browser, address);
    }

    private static void agree(Visitor mentee, Visitor mentor) {
        mentee.follow("Read the agreement");
        mentee.follow("Suggest another wording");
        mentee.tick("Us; each may show the coordinators something they wrote");
        mentee.press("Keep this wording");
        mentee.sees("Each of us may show the program’s coordinators something they wrote");
        sign(mentee);
        mentor.open("/");
        mentor.follow("Read it");
        sign(mentor);
    }

    private static void sign(Visitor participant) {
        participant.tick("I have read version 1 and I agree to it");
        participant.press("Sign version 1");
        participant.sees("You have signed.");
    }

    private static void write(Visitor mentee) {
        mentee.open("/");
        mentee.follow("Set a first goal");
        mentee.write("What you want to reach", GOAL);
        mentee.write("Why it matters to you", "Nobody lets me try");
        mentee.write("How you will know", "Landings");
        mentee.write("Where you start", "0");
        mentee.write("Where you want to be", "9");
        mentee.tick("The program’s coordinators read it, too");
        mentee.press("Keep the goal");
        entry(mentee, CLOSED, "The usual choice here");
        entry(mentee, OPENED, "The program’s coordinators read it, too");
    }

    private static void entry(Visitor mentee, String words, String readers) {
        mentee.write("Landings, now", "1");
        mentee.write("What you think of it", words);
        mentee.tick(readers);
        mentee.press("Keep this entry");
        mentee.sees(words);
    }

    private static void coordinatorReadsTheOneAndNotTheOther(Visitor coordinator) {
        shared(coordinator);
        coordinator.sees("A goal", GOAL, "An entry about a goal", OPENED);
        assertThat(coordinator.source()).doesNotContain(CLOSED);
    }

    private static void shared(Visitor coordinator) {
        coordinator.open("/programs");
        coordinator.follow("Open Doors");
        coordinator.follow("Shared with the program");
    }

    private void menteeSeesThatItWasOpened(Visitor mentee) {
        mentee.open("/mentorships/" + pair.mentorship());
        mentee.sees("2 texts of this room are on the coordinators’ page.");
        mentee.follow("See what, and who has opened it");
        mentee.sees(OPENED, pair.coordinator().name() + " opened it once");
    }

    private static void menteeClosesIt(Visitor mentee) {
        mentee.follow("Goals");
        mentee.follow(GOAL);
        mentee.unfold("Let fewer people read this", OPENED);
        mentee.press("Keep it for: You and");
        mentee.sees("Fewer people can read it from now on.", OPENED);
    }

    private static void onlyThePairReadsIt(Visitor coordinator, Visitor mentor) {
        shared(coordinator);
        coordinator.sees(GOAL);
        assertThat(coordinator.source()).doesNotContain(OPENED);
        mentor.open("/");
        mentor.follow("Go to your room");
        mentor.follow(GOAL);
        mentor.sees(OPENED, CLOSED);
    }
}
