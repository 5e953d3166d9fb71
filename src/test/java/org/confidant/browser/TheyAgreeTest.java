package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.account.AccountService;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How two people come to an agreement, and to another: the mentee on a phone that runs no script words it and signs, the mentor
 * changes a word, both sign the same text, print it, and later agree on something else.
 */
@BrowserTest
class TheyAgreeTest {

    private static final String PASSWORD = "three otters under the pier";
    private static final String HERS = "To chair the harbour round without notes";
    private static final String CHANGED = "To chair the harbour round, with notes at first";
    private static final String HIS = "To learn how the pilots talk today";

    private final Given given;
    private final AccountService accounts;
    private final EverybodyElse everybodyElse;

    @LocalServerPort
    private int port;

    TheyAgreeTest(Given given, AccountService accounts, EverybodyElse everybodyElse) {
        this.given = given;
        this.accounts = accounts;
        this.everybodyElse = everybodyElse;
    }

    @Test
    void nothingOpensBeforeBothHaveSignedTheSameTextAndTheOldOneHoldsUntilTheyDoAgain(Browser browser) {
        var pair = given.mentorship();
        List.of(pair.mentor(), pair.mentee()).forEach(one -> accounts.createWithPassword(one.id(), PASSWORD));
        var address = "http://localhost:" + port;
        try (var mentee = Visitor.onPhoneWithoutScripts(browser, address);
                var mentor = Visitor.onPhone(browser, address);
                var desk = Visitor.onDesk(browser, address)) {
            mentee.signIn(pair.mentee().email(), PASSWORD);
            mentor.signIn(pair.mentor().email(), PASSWORD);
            desk.signIn(pair.mentor().email(), PASSWORD);
            menteeDraftsAndSigns(mentee);
            mentorChangesAWord(mentor, pair.mentee());
            menteeIsToldAndSignsAgain(mentee, pair);
            mentorSigns(mentor);
            bothPrint(desk, pair);
            theyAmend(mentee, mentor, desk, pair);
        }
        everybodyElse.findsNone(List.of(HERS, CHANGED, HIS), browser, address, pair.coordinator());
    }

    private static void menteeDraftsAndSigns(Visitor mentee) {
        mentee.open("/");
        mentee.follow("Read the agreement");
        mentee.sees("Agree how you want to work", "nobody is at fault", "a danger to somebody");
        mentee.follow("Suggest another wording");
        mentee.write("What the mentee wants from it", HERS);
        mentee.write("What the mentor wants from it", HIS);
        mentee.write("Whoever is written to answers within", "12");
        mentee.press("Keep this wording");
        mentee.sees("Write a number from 1 to 10.");
        mentee.write("Whoever is written to answers within", "8");
        mentee.choose("Counted in", "HOURS");
        mentee.press("Keep this wording");
        mentee.sees(HERS, HIS, "Who is written to answers within 8 hours.", "Every 90 days each of us says");
        sign(mentee, 1);
        mentee.sees("Version 1 waits for the other signature");
    }

    private static void mentorChangesAWord(Visitor mentor, Viewer mentee) {
        mentor.open("/");
        mentor.follow("Read it");
        mentor.follow("Suggest another wording");
        mentor.sees(mentee.name() + " signed the text as it stands.");
        mentor.write("What the mentee wants from it", CHANGED);
        mentor.press("Keep this wording");
        mentor.sees("Your wording is kept.", CHANGED);
    }

    private static void menteeIsToldAndSignsAgain(Visitor mentee, Pair pair) {
        mentee.open("/mentorships/" + pair.mentorship() + "/agreement");
        mentee.sees("You signed an earlier wording. " + pair.mentor().name() + " changed it", CHANGED);
        sign(mentee, 1);
        mentee.open("/mentorships/" + pair.mentorship() + "/goals");
        assertThat(mentee.source()).doesNotContain("/goals/new");
    }

    private static void mentorSigns(Visitor mentor) {
        mentor.open("/");
        mentor.follow("Read it");
        sign(mentor, 1);
        mentor.sees("Version 1 is in force", "Next checkpoint");
    }

    private static void bothPrint(Visitor desk, Pair pair) {
        desk.open("/mentorships/" + pair.mentorship() + "/agreement");
        desk.follow("To print");
        desk.sees(
                "Confidant does not protect this paper.",
                CHANGED,
                pair.mentee().name(),
                pair.mentor().name());
        desk.onPaper();
        desk.sees("Mentoring agreement, version 1", "sha256", "does not protect this paper");
        assertThat(desk.shows("Home")).as("navigation on paper").isFalse();
        desk.onScreen();
    }

    private static void theyAmend(Visitor mentee, Visitor mentor, Visitor desk, Pair pair) {
        mentor.open("/mentorships/" + pair.mentorship() + "/agreement");
        mentor.follow("Propose a change");
        mentor.choose("We meet every", "3");
        mentor.press("Keep this wording");
        sign(mentor, 2);
        mentee.open("/mentorships/" + pair.mentorship() + "/agreement");
        mentee.sees("One clause changes", "every two weeks", "every three weeks", "Version 1 holds until");
        desk.open("/mentorships/" + pair.mentorship());
        desk.sees("every two weeks, 60 minutes");
        sign(mentee, 2);
        desk.open("/mentorships/" + pair.mentorship());
        desk.sees("every three weeks, 60 minutes");
    }

    private static void sign(Visitor participant, int version) {
        participant.tick("I have read version " + version + " and I agree to it");
        participant.press("Sign version " + version);
        participant.sees("You have signed.");
    }
}
