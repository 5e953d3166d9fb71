package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.Given;
import org.confidant.account.AccountService;
import org.confidant.people.NewPerson;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator lets participants have their say; a mentee looks around, makes a list and asks, and the mentor says yes. On phones, without scripts. */
@BrowserTest
class TheyChooseEachOtherTest {

    private static final String PASSWORD = "five herons on the sluice";
    private static final String WORDS = "You are said to ask before you answer";

    private final String some = UUID.randomUUID().toString().substring(24);
    private final ProgramId program;
    private final Viewer coordinator;
    private final Viewer mentee;
    private final Viewer first;
    private final Viewer second;

    @LocalServerPort
    private int port;

    TheyChooseEachOtherTest(Given given, AccountService accounts) {
        coordinator = given.person();
        mentee = given.person(named("Melchior"));
        first = given.person(named("Gudrun"));
        second = given.person(named("Sixten"));
        program = given.program(coordinator);
        given.mentee(coordinator, program, mentee);
        given.mentor(coordinator, program, first, 1);
        given.mentor(coordinator, program, second, 1);
        accounts.createWithPassword(
                Stream.of(coordinator, mentee, first, second).map(Viewer::id).toList(), PASSWORD);
    }

    @Test
    void aMenteeRanksAndAsksAndTheRoomOpens(Browser browser) {
        try (var hr = signedIn(Visitor.onPhone(browser, address()), coordinator)) {
            hr.open("/programs/" + program + "/match-runs");
            hr.follow("How participants have their say");
            hr.write("Questions of one mentee that may wait at once", "0");
            hr.press("Keep this");
            assertThat(hr.focus()).isEqualTo("pending");
            hr.write("Questions of one mentee that may wait at once", "1");
            hr.tick("Mentees and mentors may make a list of up to five whom they would like");
            hr.tick("Mentees may ask a mentor themselves");
            hr.press("Keep this");
            hr.sees("Kept. It holds from now on.", "Fewer than five people have made a list, or nobody.");
        }
        try (var phone = signedIn(Visitor.onPhoneWithoutScripts(browser, address()), mentee)) {
            phone.follow("Look around");
            phone.sees("Who could be your mentor", first.name(), second.name(), "Delegating");
            phone.press("Put on my list", first.name());
            phone.press("Put on my list", second.name());
            phone.sees("1. " + first.name(), "2. " + second.name());
            phone.press("Up", second.name());
            phone.sees("1. " + second.name(), "2. " + first.name());
            phone.follow("Ask", second.name());
            phone.write("What you would like to say to Sixten", WORDS);
            phone.press("Ask Sixten");
            phone.sees("Asked. You see here what comes of it.", "Waits for an answer");
        }
        try (var phone = signedIn(Visitor.onPhone(browser, address()), second)) {
            phone.sees(mentee.name() + " asks whether you would be their mentor");
            phone.follow("Read it");
            phone.sees(WORDS, "You and Melchior");
            phone.press("Yes, I would");
            phone.sees("Everyone has said yes.");
        }
        try (var phone = signedIn(Visitor.onPhone(browser, address()), mentee)) {
            phone.sees("Sixten");
            phone.open("/mentorships");
            phone.follow("Read the agreement");
        }
        try (var hr = signedIn(Visitor.onDesk(browser, address()), coordinator)) {
            hr.open("/programs/" + program + "/participants-say");
            hr.sees("Fewer than five people have made a list, or nobody.");
        }
    }

    private Visitor signedIn(Visitor visitor, Viewer as) {
        visitor.signIn(as.email(), PASSWORD);
        return visitor;
    }

    private NewPerson named(String name) {
        var address = name.toLowerCase(Locale.ROOT) + "." + some + "@example.org";
        return NewPerson.named(name, "Q" + some, address).speaking("en");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
