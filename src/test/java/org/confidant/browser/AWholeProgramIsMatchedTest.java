package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.account.AccountService;
import org.confidant.matching.QueuedRuns;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An organisation of 1,200 brings 400 of them together: imported, invited, matched at once, looked at, tuned, and asked only when the
 * coordinator says so.
 */
@BrowserTest
class AWholeProgramIsMatchedTest {

    private static final String PASSWORD = "nine cranes above the weir";
    private static final Path EXPORT = Path.of("src/test/resources/exports/people-1200.csv");
    private static final int EMAIL = 3;
    private static final int LEVEL = 5;
    private static final int MENTORS = 130;
    private static final int MENTEES = 270;

    private final Viewer administrator;
    private final Viewer coordinator;
    private final ProgramId program;
    private final AccountService accounts;
    private final PeopleService people;
    private final QueuedRuns queued;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    AWholeProgramIsMatchedTest(
            Given given, AccountService accounts, PeopleService people, QueuedRuns queued, JdbcClient jdbc) {
        this.administrator = given.administrator();
        this.coordinator = given.person();
        this.program = given.program(coordinator);
        this.accounts = accounts;
        this.people = people;
        this.queued = queued;
        this.jdbc = jdbc;
        accounts.createWithPassword(List.of(administrator.id(), coordinator.id()), PASSWORD);
    }

    @Test
    void fourHundredAreMatchedTunedAndAsked(Browser browser) throws IOException {
        var mentors = employees(level -> level >= 4, MENTORS);
        var mentees = employees(level -> level < 4, MENTEES);
        try (var hr = signedIn(Visitor.onDesk(browser, address()), administrator)) {
            importPeople(hr);
        }
        String asked;
        try (var hr = signedIn(Visitor.onDesk(browser, address()), coordinator)) {
            invite(hr, "Mentor", mentors);
            invite(hr, "Mentee", mentees);
            Crowd.accept(jdbc, program, 2);
            var first = match(hr);
            lookCloser(hr, first);
            askWhatWouldBe(hr, first);
            tune(hr);
            asked = match(hr);
            publish(hr);
        }
        theyAnswer(browser, theFirst("and proposal_id is not null order by points desc, mentee_id", asked));
    }

    private void importPeople(Visitor hr) {
        hr.open("/people/imports");
        hr.upload("A file with people", EXPORT);
        hr.press("Show what would happen");
        hr.press("Save these people");
        hr.sees("1,200 added, 0 changed, 0 refused.");
    }

    private void invite(Visitor hr, String place, List<String> addresses) {
        hr.open("/programs/" + program + "/invitations");
        hr.tick(place);
        hr.write("Their addresses", String.join("\n", addresses));
        hr.press("Invite them");
        hr.sees(addresses.size() + " people are invited.");
    }

    /** The path of the run. */
    private String match(Visitor hr) {
        hr.open("/programs/" + program + "/match-runs");
        hr.press("Find the best match");
        return finished(hr);
    }

    private String finished(Visitor hr) {
        hr.sees("This run waits its turn");
        queued.run();
        hr.reload();
        hr.sees("of 270 have a mentor", "Proven and repeatable");
        return hr.path();
    }

    private void lookCloser(Visitor hr, String run) {
        hr.open(run + "/matrix");
        hr.sees("Who could have whom");
        hr.open(run + "?show=WITHOUT");
        hr.sees("Every place that they could have is taken");
        hr.open(run);
        hr.follow(theFirst("order by points, mentee_id", run).name());
        hr.sees("Where the points come from", "Who else it could have been");
        hr.press("Never match these two here");
        hr.sees("Decided by hand, for the next run");
        hr.press("Run again around them");
        finished(hr);
    }

    private void askWhatWouldBe(Visitor hr, String run) {
        hr.open(run);
        hr.follow("What if there were more room");
        hr.write("Places more", "1");
        hr.press("See what would be");
        finished(hr);
        hr.sees("270 of 270 have a mentor", "A what-if");
        hr.follow("Beside the run before");
        hr.sees("Two runs side by side", "270 of 270, 100 %");
    }

    private void tune(Visitor hr) {
        hr.open("/programs/" + program + "/match-settings");
        hr.write("Topics", "60");
        hr.write("Place", "0");
        hr.tick("Keep people of the same department apart");
        hr.press("Keep these settings");
        hr.sees("The settings are kept.");
    }

    private void publish(Visitor hr) {
        assertThat(proposals()).isZero();
        hr.press("Ask these");
        hr.sees("Published.");
        assertThat(proposals()).isGreaterThan(200);
    }

    private void theyAnswer(Browser browser, PersonCard mentee) {
        accounts.createWithPassword(List.of(mentee.id()), PASSWORD);
        try (var phone = Visitor.onPhone(browser, address())) {
            phone.signIn(mentee.email(), PASSWORD);
            phone.follow("Look at it");
            phone.press("Yes, I would");
            phone.sees("You said yes to");
        }
    }

    private int proposals() {
        return jdbc.sql("select count(*) from proposal where program_id = :program")
                .param("program", program.value())
                .query(Integer.class)
                .single();
    }

    private PersonCard theFirst(String which, String run) {
        var id = jdbc.sql("""
                        select person_id from match_run_mentee
                        where run_id = cast(:run as uuid) and mentor_id is not null\s""" + which + " limit 1")
                .param("run", run.substring(run.lastIndexOf('/') + 1))
                .query((row, n) -> PersonId.of(row.getString(1)))
                .single();
        return Objects.requireNonNull(people.cards(Set.of(id)).get(id));
    }

    /** Addresses of so many who work there, of these levels. */
    private static List<String> employees(IntPredicate level, int count) throws IOException {
        var found = Files.readAllLines(EXPORT).stream()
                .skip(1)
                .filter(line -> line.endsWith(",Active") && !line.contains("\""))
                .map(line -> line.split(",", -1))
                .filter(cells -> level.test(Integer.parseInt("0" + cells[LEVEL])))
                .map(cells -> cells[EMAIL])
                .limit(count)
                .toList();
        assertThat(found).hasSize(count);
        return found;
    }

    private static Visitor signedIn(Visitor visitor, Viewer person) {
        visitor.signIn(person.email(), PASSWORD);
        return visitor;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
