package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.account.AccountService;
import org.confidant.canary.Routes;
import org.confidant.people.NewPerson;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * How a program gets its people and two of them get each other, the crooked way: a wrong password, an address nobody has, an
 * invitation declined, a superior kept away, a no with a reason, a proposal that lapses.
 */
@BrowserTest
class TheyFindEachOtherTest {

    private static final String PASSWORD = "five herons on the sluice";
    private static final String CIRCUMSTANCES = "My mother is ill and I leave at three";
    private static final String REASON = "We quarrelled over the slipway once";

    private final String some = UUID.randomUUID().toString().substring(24);
    private final String program = "Along the Slipway " + some;
    private final String department = "Slipway " + some;

    private final AccountService accounts;
    private final MovableClock clock;
    private final Routes routes;

    private final Viewer administrator;
    private final Viewer coordinator;
    private final Viewer head;
    private final Viewer guide;
    private final Viewer mentee;
    private final Viewer shy;
    private final Viewer outsider;

    @LocalServerPort
    private int port;

    TheyFindEachOtherTest(
            Given given,
            AccountService accounts,
            MovableClock clock,
            Environment environment,
            RequestMappingHandlerMapping requestMappingHandlerMapping)
            throws SQLException {
        this.accounts = accounts;
        this.clock = clock;
        this.routes = Routes.of(environment, requestMappingHandlerMapping);
        administrator = given.administrator();
        coordinator = given.person();
        head = given.person(named("Henrietta"));
        guide = given.person(named("Gudrun"));
        mentee = given.person(named("Melchior").working("Rigger", department).reportingTo(head.id()));
        shy = given.person(named("Sixten").working("Rigger", department));
        outsider = given.mentorshipInForce().mentor();
        accounts.createWithPassword(
                Stream.of(administrator, coordinator, head, guide, mentee, shy, outsider)
                        .map(Viewer::id)
                        .toList(),
                PASSWORD);
    }

    @Test
    void aProgramGetsItsPeopleAndWhatTheyTellInConfidenceStaysWithWhomItIsFor(Browser browser) {
        try (var atTheDesk = Visitor.onDesk(browser, address())) {
            mistypeAndSignIn(atTheDesk);
            setUp(atTheDesk);
        }
        try (var hr = signedIn(Visitor.onDesk(browser, address()), coordinator)) {
            invite(hr);
            join(browser);
            change(hr);
            pair(hr);
            declineWithAReason(browser);
            readTheReason(hr);
        }
        clock.advance(Duration.ofDays(11));
        try (var hr = signedIn(Visitor.onDesk(browser, address()), coordinator)) {
            pair(hr);
            clock.advance(Duration.ofDays(11));
        }
        try (var hr = signedIn(Visitor.onPhone(browser, address()), coordinator)) {
            seeItLapsed(hr);
            pair(hr);
        }
        accept(browser);
        eachReadsWhatIsTheirs(browser);
    }

    private void mistypeAndSignIn(Visitor visitor) {
        visitor.signIn(administrator.email(), "not quite what I meant");
        visitor.sees("The address or the password does not fit.");
        assertThat(visitor.reads("E-mail")).isEqualTo(administrator.email());
        assertThat(visitor.reads("Password")).isEmpty();
        for (int more = 0; more < 5; more++) {
            visitor.signIn(administrator.email(), PASSWORD.repeat(2));
        }
        visitor.sees("That was a lot of tries.");
        clock.advance(Duration.ofMinutes(2));
        visitor.signIn(administrator.email(), PASSWORD);
        visitor.sees(administrator.name());
    }

    private void setUp(Visitor administrator) {
        administrator.open("/programs");
        administrator.follow("Set a program up");
        administrator.follow("Leadership");
        administrator.write("Name", program);
        administrator.write("Begins", today().toString());
        administrator.write("Ends", today().minusDays(1).toString());
        administrator.write("Their addresses", coordinator.email());
        administrator.press("Create this program");
        administrator.sees("Choose a day after the beginning.");
        administrator.write("Ends", today().plusYears(1).toString());
        administrator.press("Create this program");
        administrator.sees("The program exists.");
    }

    private void invite(Visitor hr) {
        hr.open("/programs");
        hr.follow(program);
        hr.follow("Enrol people");
        hr.follow("Invite many at once");
        hr.tick("Mentor");
        hr.write("Their addresses", "nobody." + some + "@example.org, " + head.email() + "\n" + guide.email());
        hr.press("Invite them");
        hr.sees("2 people are invited.", head.name(), guide.name());
        hr.sees("Not asked, because nobody here has these addresses: nobody." + some + "@example.org");
        hr.tick("Mentee");
        hr.choose("Everybody in a department", department);
        hr.press("Invite them");
        hr.sees("people are invited.", mentee.name(), shy.name());
    }

    private void join(Browser browser) {
        for (var mentor : List.of(head, guide)) {
            try (var phone = signedIn(Visitor.onPhone(browser, address()), mentor)) {
                phone.follow("Read the invitation");
                phone.write("What do you offer?", "Winches, Weather");
                phone.press("Take this place");
                phone.sees("The place is yours.");
            }
        }
        try (var phone = signedIn(Visitor.onPhoneWithoutScripts(browser, address()), mentee)) {
            phone.follow("Read the invitation");
            phone.sees("Only you, until you and a mentor have both said yes");
            phone.write("What do you want to learn?", "Weather");
            phone.write("What your mentor should know of your circumstances", CIRCUMSTANCES);
            phone.press("Take this place");
            phone.sees("The place is yours.");
        }
        try (var phone = signedIn(Visitor.onPhone(browser, address()), shy)) {
            phone.follow("Read the invitation");
            phone.press("Not this time");
            phone.sees("Your answer is kept. Nobody asks why.");
        }
    }

    private void change(Visitor hr) {
        hr.open("/programs");
        hr.follow(program);
        hr.follow("Change the program");
        hr.write("How many mentees a mentor usually has", "0");
        hr.press("Keep the changes");
        assertThat(hr.focus()).isEqualTo("mentorCapacity");
        hr.write("How many mentees a mentor usually has", "3");
        hr.press("Keep the changes");
        hr.sees("The program is changed.", "A mentor usually has 3 mentees");
    }

    private void pair(Visitor hr) {
        hr.open("/programs");
        hr.follow(program);
        hr.follow("Pair two people");
        hr.follow("Find a mentor", mentee.name());
        hr.sees("Shared: Weather");
        hr.tick(guide.name());
        hr.press("Ask both");
        hr.sees("Both are asked.");
    }

    private void declineWithAReason(Browser browser) {
        try (var phone = signedIn(Visitor.onPhone(browser, address()), mentee)) {
            phone.follow("Look at it");
            phone.sees("Would you meet with " + guide.name(), "Weather");
            phone.unfold("Not this time");
            phone.write("Why, if you like", REASON);
            phone.press("Say no");
            phone.sees("Your answer is kept. Nobody asks why.");
        }
    }

    private void readTheReason(Visitor hr) {
        hr.open("/programs");
        hr.follow(program);
        hr.follow("Pair two people");
        hr.sees("Not this time", REASON);
    }

    private void seeItLapsed(Visitor hr) {
        hr.open("/programs");
        hr.follow(program);
        hr.follow("Pair two people");
        hr.sees("Lapsed unanswered");
    }

    private void accept(Browser browser) {
        try (var phone = signedIn(Visitor.onPhone(browser, address()), guide)) {
            phone.follow("Look at it");
            phone.press("Yes, I would");
            phone.sees("You said yes to " + mentee.name());
        }
        try (var phone = signedIn(Visitor.onPhone(browser, address()), mentee)) {
            phone.follow("Look at it");
            phone.press("Yes, I would");
            phone.sees("Everyone has said yes.");
        }
    }

    private void eachReadsWhatIsTheirs(Browser browser) {
        try (var phone = signedIn(Visitor.onPhone(browser, address()), guide)) {
            phone.follow("Read the agreement");
            phone.follow("Overview");
            phone.sees("Good to know", CIRCUMSTANCES);
        }
        var paths = routes.all();
        meetsNone(browser, guide, List.of(REASON), paths);
        meetsNone(browser, coordinator, List.of(CIRCUMSTANCES), paths);
        for (var other : List.of(administrator, head, shy, outsider)) {
            meetsNone(browser, other, List.of(REASON, CIRCUMSTANCES), paths);
        }
    }

    private void meetsNone(Browser browser, Viewer one, List<String> words, List<String> paths) {
        try (var visitor = signedIn(Visitor.onDesk(browser, address()), one)) {
            visitor.meetsNone(words, paths);
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

    private LocalDate today() {
        return LocalDate.now((Clock) clock);
    }
}
