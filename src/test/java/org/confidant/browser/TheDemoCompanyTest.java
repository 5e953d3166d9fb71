package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.confidant.TestDatabase;
import org.confidant.canary.Routes;
import org.confidant.demo.InDemo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Somebody who tries Confidant sits down in each of the six seats, by the card on the door, and finds there what it is about. */
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestDatabase.class, InDemo.class})
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TheDemoCompanyTest {

    private static final String GOAL = "Lead the renewals meeting so that others speak";
    private static final String WHY = "I want the room to do the thinking.";
    private static final String MESSAGE = "I sat on my hands, literally.";
    private static final String FEEDBACK = "You apologise before your best sentences.";
    private static final String CHECK_IN = "I can do the figures";
    private static final List<String> SAID = List.of(GOAL, WHY, MESSAGE, FEEDBACK, CHECK_IN);

    private final Routes routes;

    @LocalServerPort
    private int port;

    TheDemoCompanyTest(
            BeanFactory application, Environment environment, RequestMappingHandlerMapping requestMappingHandlerMapping)
            throws SQLException {
        InDemo.awaitTheCompany(application);
        this.routes = Routes.of(environment, requestMappingHandlerMapping);
    }

    @Test
    void eachOfTheSixSeatsShowsWhatNeedsItAndThePairsWordsStayWithThePair(Browser browser) {
        var address = "http://localhost:" + port;
        try (var mentee = sits(Visitor.onPhone(browser, address), "Meera Pillai");
                var mentor = sits(Visitor.onPhoneAtNight(browser, address), "Tobias Ekwall");
                var newcomer = sits(Visitor.onPhone(browser, address), "Jonah Whitcombe");
                var outsider = sits(Visitor.onPhone(browser, address), "Siobhán Keane");
                var coordinator = sits(Visitor.onDesk(browser, address), "Leonor Ferrán");
                var administrator = sits(Visitor.onDesk(browser, address), "Nkechi Obiora")) {
            var room = room(mentee);
            mentor.sees("Read how it goes for Meera");
            newcomer.sees("A mentorship with Malcolm is proposed");
            newcomer.follow("Look at it");
            newcomer.sees("Yes, I would");
            outsider.sees("Nothing needs you here");
            coordinator.sees("Your programs");
            coordinator.follow("Fair Wind");
            coordinator.follow("See the mentorships");
            coordinator.sees("Meera Pillai");
            administrator.sees("People", "Programs", "Audit trail");
            administrator.open("/people");
            administrator.sees("60 people");

            var paths = new ArrayList<>(routes.all());
            paths.addAll(room);
            for (var other : List.of(newcomer, outsider, coordinator, administrator)) {
                assertThat(other.meetsNone(SAID, paths)).doesNotContainAnyElementsOf(room);
            }
        }
    }

    /** By the card on the door, which fills the address in. */
    private static Visitor sits(Visitor visitor, String name) {
        visitor.open("/sign-in");
        visitor.sees("This is a demonstration");
        visitor.follow(name);
        assertThat(visitor.reads("E-mail")).endsWith("@confidant.example");
        visitor.write("Password", "confidant-demo");
        visitor.press("Sign in");
        return visitor;
    }

    /** Reads what the two have said. @return the addresses at which it stands */
    private static List<String> room(Visitor mentee) {
        mentee.open("/");
        mentee.follow("Go to your room");
        var room = mentee.path();
        var paths = new ArrayList<>(List.of(room));
        mentee.open(room + "/goals");
        mentee.follow(GOAL);
        paths.add(seen(mentee, GOAL, WHY));
        mentee.open(room + "/messages");
        paths.add(seen(mentee, MESSAGE));
        mentee.open(room + "/feedback");
        paths.add(seen(mentee, FEEDBACK));
        mentee.open(room + "/check-ins");
        paths.add(seen(mentee, CHECK_IN));
        return paths;
    }

    private static String seen(Visitor mentee, String... words) {
        mentee.sees(words);
        return mentee.path();
    }
}
