package org.confidant.browser;

import com.microsoft.playwright.Browser;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.account.AccountService;
import org.confidant.contact.SweepService;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Silence, from its first days to a new beginning: a fortnight that was missed, a lapse and the question after it, a concern that is
 * raised and settled, an end without fault, and another match on the same day.
 */
@BrowserTest
class TheyLoseTouchTest {

    private static final String PASSWORD = "nine terns off the breakwater";

    private static final String CONCERN = "He answers for me before I have finished";
    private static final String TAKEN = "I am glad that you wrote to me";
    private static final String SETTLED = "We agreed to look for somebody else";
    private static final String FAREWELL = "We want different things";
    private static final List<String> SAID = List.of(CONCERN, TAKEN, SETTLED, FAREWELL);

    private final SweepService sweeps;
    private final MovableClock clock;
    private final EverybodyElse everybodyElse;
    private final Pair pair;
    private final Viewer another;

    @LocalServerPort
    private int port;

    TheyLoseTouchTest(
            Given given,
            AccountService accounts,
            SweepService sweeps,
            MovableClock clock,
            EverybodyElse everybodyElse) {
        this.sweeps = sweeps;
        this.clock = clock;
        this.everybodyElse = everybodyElse;
        pair = given.mentorshipInForce();
        another = given.person();
        given.mentor(pair.coordinator(), pair.program(), another, 1);
        accounts.createWithPassword(
                Stream.of(pair.coordinator(), pair.mentor(), pair.mentee())
                        .map(Viewer::id)
                        .toList(),
                PASSWORD);
    }

    @Test
    void silenceIsNoticedAndThereIsAWayOutWithoutAFaceLost(Browser browser) {
        var address = "http://localhost:" + port;
        try (var hr = signedIn(Visitor.onDesk(browser, address), pair.coordinator());
                var mentor = signedIn(Visitor.onPhone(browser, address), pair.mentor());
                var mentee = signedIn(Visitor.onPhone(browser, address), pair.mentee())) {
            aFortnightIsMissed(hr, mentor, mentee);
            aLapseIsReaffirmed(hr, mentor, mentee);
            aConcernIsRaisedAndSettled(hr, mentor, mentee);
            anEndAndAnotherMatch(hr, mentor, mentee);
            mentor.meetsNone(SAID, List.of("/", "/account", "/programs", "/inbox", "/concerns", room()));
        }
        everybodyElse.findsNone(SAID, browser, address);
    }

    private void aFortnightIsMissed(Visitor hr, Visitor mentor, Visitor mentee) {
        later(18, hr, mentor, mentee);
        for (var one : List.of(mentor, mentee)) {
            one.open("/");
            one.sees("Plan the next meeting");
            one.open(room());
            one.sees("Counted from", "the agreement took force", "Was due by");
            one.open("/inbox");
            one.sees("A meeting is due, and none is planned");
        }
        hr.open(board());
        hr.sees("Overdue", "A meeting was overdue. Two were told.");
    }

    private void aLapseIsReaffirmed(Visitor hr, Visitor mentor, Visitor mentee) {
        later(14, hr, mentor, mentee);
        hr.open("/inbox");
        hr.sees("A mentorship has gone quiet, and both were asked whether they go on");
        hr.open(board());
        hr.sees("Lapsed", "nobody of 2 has said so");
        mentee.open(room() + "/goals/new");
        mentee.sees("You have lost touch.");
        mentee.open("/");
        mentee.follow("Answer");
        mentee.press("I go on");
        mentee.sees("Choose the day on which you meet.");
        mentee.write("Day on which you meet", today().plusDays(3).toString());
        mentee.write("Time", "16:00");
        mentee.press("I go on");
        mentee.sees("Kept. It holds once the others have said so, too.");
        mentor.open("/");
        mentor.follow("Answer");
        mentor.sees("goes on, and would meet on");
        mentor.press("Agree, and go on");
        mentor.sees("You go on.", "Next meeting");
        hr.open(board());
        hr.sees("On track");
    }

    private void aConcernIsRaisedAndSettled(Visitor hr, Visitor mentor, Visitor mentee) {
        mentee.open(room());
        mentee.follow("Raise a concern");
        mentee.sees("Who reads it.", "Two exceptions to confidentiality.");
        mentee.press("Send it");
        mentee.sees("Write a line or two.");
        mentee.write("What troubles you", CONCERN);
        mentee.tick(pair.coordinator().name());
        mentee.press("Send it");
        mentee.sees("Sent. You will see here when it is taken up.");
        hr.open("/concerns");
        hr.follow(pair.mentee().name());
        hr.sees(CONCERN);
        hr.write("A word to go with it", TAKEN);
        hr.press("Take it up");
        hr.write("What came of it", SETTLED);
        hr.press("Settle it");
        hr.sees("Settled. They read what came of it.");
        mentee.open("/concerns");
        mentee.follow(pair.coordinator().name());
        mentee.sees(TAKEN, SETTLED);
        mentor.open("/concerns");
        mentor.sees("No concern");
    }

    private void anEndAndAnotherMatch(Visitor hr, Visitor mentor, Visitor mentee) {
        mentee.open(room());
        mentee.follow("End it");
        mentee.tick("We do not fit well");
        mentee.write("Anything they should know", FAREWELL);
        mentee.tick("Do not pair me with");
        mentee.press("End it");
        mentee.sees("It has ended.");
        mentor.open("/inbox");
        mentor.sees("A mentorship of yours has ended");
        mentor.open(room());
        mentor.sees("Ended.");
        hr.open("/");
        hr.follow("Find a mentor");
        hr.follow("Find a mentor", pair.mentee().name());
        hr.sees("They have parted before and are not paired again.", another.name());
        hr.tick(another.name());
        hr.press("Ask both");
        hr.sees("Both are asked.");
        mentee.open("/");
        mentee.follow("Look at it");
        mentee.sees(another.name());
    }

    /** No session lasts so long. */
    private void later(int days, Visitor hr, Visitor mentor, Visitor mentee) {
        clock.advance(Duration.ofDays(days));
        sweeps.sweep();
        signedIn(hr, pair.coordinator());
        signedIn(mentor, pair.mentor());
        signedIn(mentee, pair.mentee());
    }

    private LocalDate today() {
        return LocalDate.now((Clock) clock);
    }

    private String room() {
        return "/mentorships/" + pair.mentorship();
    }

    private String board() {
        return "/programs/" + pair.program() + "/mentorships/" + pair.mentorship();
    }

    private static Visitor signedIn(Visitor visitor, Viewer person) {
        visitor.signIn(person.email(), PASSWORD);
        return visitor;
    }
}
