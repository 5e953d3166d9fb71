package org.confidant.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.meeting.MeetingService;
import org.confidant.people.Viewer;
import org.confidant.program.CoordinatorService;
import org.confidant.program.ProgramService;
import org.confidant.shared.MeetingId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an author opens to the program stands before its coordinators on one page, and before nobody else. */
@ConfidantTest
class SharedWithTheProgramTest {

    private final Given given;
    private final Browsing browsing;
    private final CoordinatorService coordinators;
    private final ProgramService programs;
    private final MeetingService meetings;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private ProgramId program;
    private Pair pair;
    private String room;

    SharedWithTheProgramTest(
            Given given,
            MockMvcTester mvc,
            CoordinatorService coordinators,
            ProgramService programs,
            MeetingService meetings,
            JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.coordinators = coordinators;
        this.programs = programs;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPairWhoseAgreementReachesToTheProgram() {
        coordinator = given.person();
        program = given.program(coordinator, Scope.PROGRAM);
        pair = given.mentorshipOpenToTheProgram(browsing, coordinator, program);
        room = "/mentorships/" + pair.mentorship();
    }

    @Test
    void whatIsOpenedToTheProgramItsCoordinatorsReadOnThatPage() {
        var meeting = meeting();
        assertThat(browsing.get(pair.mentee(), meeting))
                .bodyText()
                .contains("one coordinator")
                .contains("The program’s coordinators read it, too");
        note(pair.mentee(), meeting, "openedwords", Scope.PROGRAM);
        note(pair.mentee(), meeting, "keptwords", Scope.PAIR);

        assertThat(page(coordinator)).contains("openedwords").doesNotContain("keptwords");
        assertThat(page(coordinator))
                .contains("A note of a meeting", pair.mentor().name());
        assertThat(browsing.get(coordinator, "/programs/" + program + "/mentorships/" + pair.mentorship()))
                .bodyText()
                .doesNotContain("openedwords");
        assertThat(browsing.get(pair.mentor(), meeting)).bodyText().contains("openedwords");
    }

    @Test
    void nobodyElseReadsIt() {
        note(pair.mentee(), meeting(), "openedwords", Scope.PROGRAM);
        var elsewhere = given.person();
        given.program(elsewhere);

        for (var one : List.of(given.administrator(), elsewhere, pair.mentor(), given.person())) {
            assertThat(browsing.get(one, "/programs/" + program + "/shared")).hasStatus(404);
        }
        for (var one : List.of(given.administrator(), coordinator, given.person())) {
            assertThat(browsing.get(one, room + "/shared")).hasStatus(404);
        }
    }

    @Test
    void thePairSeesWhatIsOutThereAndWhoHasOpenedIt() {
        note(pair.mentee(), meeting(), "openedwords", Scope.PROGRAM);
        assertThat(browsing.get(pair.mentor(), room))
                .bodyText()
                .contains("One text of this room is on the coordinators’ page.");
        assertThat(body(pair.mentor(), room + "/shared")).contains("openedwords", "No coordinator has opened it yet.");

        page(coordinator);

        assertThat(body(pair.mentor(), room + "/shared")).contains(coordinator.name() + " opened it once");
        assertThat(body(given.administrator(), "/audit"))
                .contains("What was shared with a program was opened")
                .doesNotContain("openedwords");
    }

    @Test
    void aRoomThatOpensNothingSaysNothingOfIt() {
        assertThat(body(pair.mentee(), room)).doesNotContain("Shared with the program");
        assertThat(body(pair.mentee(), room + "/shared")).contains("Nothing is shared with the program");
        assertThat(page(coordinator)).contains("Nothing is shared with the program");
    }

    @Test
    void itIsOfferedOnlyWhereTheSignedTermsReachSoFar() {
        var narrow = given.mentorship(coordinator, program);
        given.agree(browsing, narrow.mentorship(), List.of(narrow.mentee(), narrow.mentor()), Scope.PAIR);
        var meeting = meeting(narrow);

        assertThat(body(narrow.mentee(), meeting)).doesNotContain("The program’s coordinators read it, too");
        assertThat(browsing.post(narrow.mentee(), meeting + "/notes", Map.of("words", "toowide", "scope", "PROGRAM")))
                .hasStatus(422);
        assertThat(page(coordinator)).doesNotContain("toowide");
    }

    @Test
    void whoCoordinatesLaterDoesNotReadBackwards() {
        var meeting = meeting();
        note(pair.mentee(), meeting, "beforethem", Scope.PROGRAM);
        var later = given.person();
        coordinators.name(coordinator, program, later.id());
        assertThat(page(later)).doesNotContain("beforethem");
        note(pair.mentee(), meeting, "sincethem", Scope.PROGRAM);

        assertThat(page(later)).contains("sincethem").doesNotContain("beforethem");
        assertThat(page(coordinator)).contains("sincethem", "beforethem");
        assertThat(body(pair.mentee(), meeting)).contains("and 2 coordinators", "and one coordinator");
    }

    @Test
    void whoCoordinatesNoLongerReadsNothingNewAndNoPageOfTheirs() {
        var second = given.person();
        coordinators.name(coordinator, program, second.id());
        coordinators.dismiss(coordinator, program, second.id());
        var meeting = meeting();
        note(pair.mentee(), meeting, "aftertheyleft", Scope.PROGRAM);

        assertThat(browsing.get(second, "/programs/" + program + "/shared")).hasStatus(404);
        assertThat(body(pair.mentee(), meeting)).doesNotContain("2 coordinators");
        coordinators.name(coordinator, program, second.id());
        assertThat(page(second)).doesNotContain("aftertheyleft");
    }

    @Test
    void aProgramIsNeverWithoutACoordinatorAndOnlyTheyNameOthers() {
        assertThatThrownBy(() -> coordinators.dismiss(coordinator, program, coordinator.id()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> coordinators.name(
                        given.administrator(), program, given.person().id()))
                .isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> coordinators.dismiss(
                        coordinator, program, given.person().id()))
                .isInstanceOf(NotVisibleException.class);
        assertThat(programs.coordinatorsOf(program)).containsExactly(coordinator.id());
    }

    @Test
    void aCoordinatorWhoMentorsKeepsTheirSeatInTheRoomWhenTheyStopCoordinating() {
        coordinators.name(coordinator, program, pair.mentor().id());
        coordinators.dismiss(coordinator, program, pair.mentor().id());
        var meeting = meeting();
        note(pair.mentee(), meeting, "stillforyou", Scope.PAIR);

        assertThat(body(pair.mentor(), meeting)).contains("stillforyou");
    }

    @Test
    void manyTextsTakeAsManyStatementsAsFew() throws Exception {
        var meeting = new MeetingId(UUID.fromString(meeting().replace("/meetings/", "")));
        many(meeting, 10);
        page(coordinator);
        var few = StatementCount.statementsOf(() -> page(coordinator));
        var fewOfTheRoom = StatementCount.statementsOf(() -> body(pair.mentor(), room + "/shared"));
        many(meeting, 490);
        var lots =
                StatementCount.statementsOf(() -> assertThat(page(coordinator)).contains("more489"));

        assertThat(lots).hasSameSizeAs(few);
        assertThat(StatementCount.statementsOf(() -> body(pair.mentor(), room + "/shared")))
                .hasSameSizeAs(fewOfTheRoom);
    }

    private void many(MeetingId meeting, int count) {
        IntStream.range(0, count).forEach(n -> meetings.note(pair.mentor(), meeting, "more" + n, Scope.PROGRAM));
    }

    @Test
    void twentyStandOnAPage() {
        var meeting = meeting();
        for (var i = 0; i < 21; i++) {
            note(pair.mentor(), meeting, "note" + i + "end", Scope.PROGRAM);
        }
        assertThat(page(coordinator)).contains("note20end", "note1end").doesNotContain("note0end");
        assertThat(body(coordinator, "/programs/" + program + "/shared?page=2")).contains("note0end");
        assertThat(body(coordinator, "/programs/" + program + "/shared?page=2000000000"))
                .doesNotContain("note0end");
    }

    @Test
    void whoIsTurnedAwayLeavesNoTrace() {
        note(pair.mentee(), meeting(), "openedwords", Scope.PROGRAM);
        var count = "select count(*) from shared_reading";
        var before = jdbc.sql(count).query(Long.class).single();
        browsing.get(given.administrator(), "/programs/" + program + "/shared");
        assertThat(jdbc.sql(count).query(Long.class).single()).isEqualTo(before);
    }

    private String meeting() {
        return meeting(pair);
    }

    private String meeting(Pair of) {
        var plan = Map.of("startsOn", "2026-12-01", "startsAt", "14:00", "minutes", "60", "place", "Here");
        var made = browsing.post(of.mentee(), "/mentorships/" + of.mentorship() + "/meetings", plan);
        return String.valueOf(made.getResponse().getRedirectedUrl());
    }

    private void note(Viewer writer, String meeting, String words, Scope scope) {
        assertThat(browsing.post(writer, meeting + "/notes", Map.of("words", words, "scope", scope.name())))
                .hasStatus3xxRedirection();
    }

    private String page(Viewer viewer) {
        return body(viewer, "/programs/" + program + "/shared");
    }

    private String body(Viewer viewer, String path) {
        var answer = browsing.get(viewer, path);
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
