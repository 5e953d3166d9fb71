package org.confidant.browser;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.time.Clock;
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

/** A mentor and two mentees who share one room: what is for all of them, and what one of the mentees has with the mentor alone. */
@BrowserTest
class InACircleTest {

    private static final String PASSWORD = "six swifts above the ropewalk";

    private static final String GOAL_OF_ALL = "Splice a hawser before Easter";
    private static final String GOAL_OF_TWO = "Ask the ropemaker's widow for the yard";
    private static final String WHY = "Nobody else here has tried";
    private static final String NOTE = "We walked the whole length twice";
    private static final String ALONE = "One of them looked away all evening";
    private static final String REASON = "The hemp comes late this year";
    private static final String ASKED = "How I spoke to the tarrers";
    private static final String STRENGTH = "You waited for the oldest to finish";
    private static final String OPPORTUNITY = "Say what you want before noon";
    private static final String TO_ALL = "Bring gloves on Thursday";
    private static final String TO_ONE = "Come an hour before the other one";
    private static final String BACK = "I can't come earlier, my boy has measles";

    private static final List<String> OF_TWO = List.of(GOAL_OF_TWO, ALONE, ASKED, STRENGTH, OPPORTUNITY, TO_ONE, BACK);
    private static final List<String> OF_ALL = List.of(GOAL_OF_ALL, NOTE, REASON, TO_ALL);

    private final String some = UUID.randomUUID().toString().substring(24);
    private final MovableClock clock;
    private final Routes routes;
    private final EverybodyElse everybodyElse;
    private final Viewer coordinator;
    private final Viewer mentor;
    private final Viewer mentee;
    private final Viewer other;

    @LocalServerPort
    private int port;

    InACircleTest(
            Given given,
            AccountService accounts,
            MovableClock clock,
            Environment environment,
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            EverybodyElse everybodyElse)
            throws SQLException {
        this.clock = clock;
        this.routes = Routes.of(environment, requestMappingHandlerMapping);
        this.everybodyElse = everybodyElse;
        coordinator = given.person();
        mentor = given.person(named("Gerlinde"));
        mentee = given.person(named("Wenzel"));
        other = given.person(named("Philippa"));
        var program = given.program(coordinator);
        given.mentor(coordinator, program, mentor, 2);
        given.mentee(coordinator, program, mentee);
        given.mentee(coordinator, program, other);
        accounts.createWithPassword(
                Stream.of(coordinator, mentor, mentee, other).map(Viewer::id).toList(), PASSWORD);
    }

    @Test
    void whatOneMenteeHasWithTheMentorTheOtherNeverMeets(Browser browser) {
        var address = "http://localhost:" + port;
        try (var hr = signedIn(Visitor.onDesk(browser, address), coordinator);
                var lead = signedIn(Visitor.onPhone(browser, address), mentor);
                var one = signedIn(Visitor.onPhone(browser, address), mentee);
                var two = signedIn(Visitor.onPhoneWithoutScripts(browser, address), other)) {
            ask(hr);
            Stream.of(one, two, lead).forEach(InACircleTest::accept);
            var room = agree(one, two, lead);
            aim(one, room);
            log(lead, room);
            askForFeedback(one, lead, room);
            write(one, lead, room);
            readsWhatIsForAll(two, room);
            var paths = routes.all();
            two.meetsNone(OF_TWO, paths);
            one.meetsNone(List.of(ALONE), paths);
            hr.meetsNone(said(), paths);
        }
        everybodyElse.findsNone(said(), browser, address);
    }

    private void ask(Visitor hr) {
        hr.open("/programs");
        hr.follow("Open Doors");
        hr.follow("Pair two people");
        hr.follow("Ask a circle");
        hr.follow("Choose mentees", mentor.name());
        hr.tick(mentee.name());
        hr.press("Ask them all");
        hr.sees("Choose two mentees at least.");
        hr.tick(other.name());
        hr.press("Ask them all");
        hr.sees("All are asked.");
    }

    private static void accept(Visitor asked) {
        asked.open("/");
        asked.follow("Look at it");
        asked.sees("Would you meet in a circle?");
        asked.press("Yes, I would");
    }

    private static String agree(Visitor one, Visitor two, Visitor lead) {
        lead.sees("Everyone has said yes. Agree your terms next.");
        one.open("/");
        one.follow("Read the agreement");
        one.follow("Suggest another wording");
        one.tick("All of us, nobody else");
        one.press("Keep this wording");
        one.sees("What any of us writes here is read by us and nobody else.");
        var room = one.path().replaceFirst("/agreement.*", "");
        for (var participant : List.of(one, two, lead)) {
            participant.open(room + "/agreement");
            participant.tick("I have read version 1 and I agree to it");
            participant.press("Sign version 1");
            participant.sees("You have signed.");
        }
        lead.sees("Version 1 is in force");
        return room;
    }

    private void aim(Visitor one, String room) {
        set(one, room, GOAL_OF_ALL, "Everyone in this circle");
        set(one, room, GOAL_OF_TWO, "You and Gerlinde");
    }

    private static void set(Visitor one, String room, String goal, String readers) {
        one.open(room + "/goals/new");
        one.write("What you want to reach", goal);
        one.write("Why it matters to you", WHY);
        one.write("How you will know", "Fathoms");
        one.write("Where you start", "0");
        one.write("Where you want to be", "9");
        one.tick(readers);
        one.press("Keep the goal");
        one.sees(goal);
    }

    private void log(Visitor lead, String room) {
        lead.open(room + "/meetings/logs");
        lead.write("Day", today().minusDays(1).toString());
        lead.write("Time", "18:00");
        lead.write("Shared note", NOTE);
        lead.write("For you alone", ALONE);
        lead.tick("We let it rest for a while");
        lead.write("What is to be said of that", REASON);
        lead.press("Log this meeting");
        lead.sees("The meeting is logged.", NOTE, ALONE);
    }

    private void askForFeedback(Visitor one, Visitor lead, String room) {
        one.open(room + "/feedback");
        one.unfold("Ask for feedback");
        one.tick("Gerlinde", "Ask");
        one.write("On what?", ASKED);
        one.press("Ask");
        one.sees(ASKED);
        lead.open("/");
        lead.follow("See on what");
        lead.write("What went well", STRENGTH);
        lead.write("What could be stronger", OPPORTUNITY);
        lead.press("Give this feedback");
        one.reload();
        one.sees(STRENGTH, OPPORTUNITY);
    }

    private void write(Visitor one, Visitor lead, String room) {
        send(lead, room, TO_ALL, "Everyone in this circle");
        send(lead, room, TO_ONE, "You and Wenzel will be able to read this");
        send(one, room, BACK, "You and Gerlinde will be able to read this");
        one.sees(TO_ALL, TO_ONE);
        lead.reload();
        lead.sees(BACK);
    }

    private static void send(Visitor writer, String room, String words, String reader) {
        writer.open(room + "/messages");
        writer.write("Your message", words);
        writer.tick(reader);
        writer.press("Send");
        writer.sees(words);
    }

    private static void readsWhatIsForAll(Visitor two, String room) {
        two.open(room + "/messages");
        two.sees(TO_ALL);
        two.open(room + "/goals");
        two.follow(GOAL_OF_ALL);
        two.sees(WHY);
        two.open("/");
        two.open(room + "/meetings");
        two.sees("18:00");
    }

    private static List<String> said() {
        return Stream.concat(OF_TWO.stream(), OF_ALL.stream()).toList();
    }

    private Visitor signedIn(Visitor visitor, Viewer as) {
        visitor.signIn(as.email(), PASSWORD);
        return visitor;
    }

    private NewPerson named(String name) {
        var address = name.toLowerCase(Locale.ROOT) + "." + some + "@example.org";
        return NewPerson.named(name, "Q" + some, address).speaking("en");
    }

    private LocalDate today() {
        return LocalDate.now((Clock) clock);
    }
}
