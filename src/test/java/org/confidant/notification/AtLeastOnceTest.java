package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.confidant.shared.TypedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ConfidantTest
class AtLeastOnceTest {

    private final Given given;
    private final Outbox outbox;
    private final Postman postman;
    private final MovableClock clock;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final Told told;

    private StubbornServer server;
    private Viewer person;

    AtLeastOnceTest(
            Given given, Outbox outbox, Postman postman, MovableClock clock, MockMvcTester mvc, JdbcClient jdbc) {
        this.given = given;
        this.outbox = outbox;
        this.postman = postman;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.told = new Told(jdbc);
    }

    @BeforeEach
    void aMail() {
        Sendings.clear(jdbc);
        server = new StubbornServer();
        person = given.person();
        write(List.of(person));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450, WAITING, 450",
        "END,  451, WAITING, 451",
        "DATA, 421, WAITING, 421",
        "RCPT, 550, PARKED,  550",
        "END,  554, PARKED,  554"
    })
    void whatIsRefusedForNowIsTriedAgainAndWhatIsRefusedForGoodIsNot(
            StubbornServer.At at, int code, String state, String failure) {
        server.stop(at, code);
        postman.send(sender());

        assertThat(told.mail(person))
                .containsEntry("state", state)
                .containsEntry("failure", failure)
                .containsEntry("attempts", 1);
        assertThat(jdbc.sql("select count(*) from mail m where position(:said in m::text) > 0")
                        .param("said", StubbornServer.SECRET)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoDiesAfterTheWordsGetsThemAgainUnderTheSameId() {
        server.stop(StubbornServer.At.END, 0);
        postman.send(sender());
        assertThat(told.mail(person)).containsEntry("state", "WAITING");
        server.stop(StubbornServer.At.NOWHERE, 0);
        clock.advance(Duration.ofMinutes(1));
        postman.send(sender());

        assertThat(told.mail(person)).containsEntry("state", "SENT").containsEntry("attempts", 2);
        assertThat(server.bodies()).hasSize(2);
        assertThat(server.bodies().stream()
                        .map(body -> body.replaceAll("(?s).*(Message-ID: <[^>]+>).*", "$1"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void withoutAServerItWaitsLongerEachTimeAndIsGivenUpAfterADay() {
        server.close();
        for (var minutes : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            postman.send(sender());
            assertThat(told.next(person)).isEqualTo(clock.instant().plus(Duration.ofMinutes(minutes)));
            assertThat(told.mail(person).get("failure")).isIn("ConnectException", "MailConnectException");
            postman.send(sender()); // not due: no attempt
            clock.advance(Duration.ofMinutes(minutes));
        }
        assertThat(told.mail(person)).containsEntry("attempts", 8);
        clock.set(MovableClock.START.plus(BackOff.GIVEN_UP));
        postman.send(sender());

        assertThat(told.mail(person)).containsEntry("state", "PARKED");
        var administrator = given.administrator();
        assertThat(browsing.get(administrator, "/mail")).bodyText().containsPattern("(one was|\\d+ were) given up");
        assertThat(tray(administrator))
                .anySatisfy(page -> assertThat(page).contains(person.email(), "Your password was changed"));
        browsing.post(administrator, "/mail/sendings", Map.of());
        assertThat(told.mail(person)).containsEntry("state", "WAITING").containsEntry("attempts", 0);
    }

    @Test
    void whatNobodyTriedToSendForADayIsNotSentUnasked() {
        clock.advance(BackOff.GIVEN_UP);
        postman.send(sender());

        assertThat(told.mail(person)).containsEntry("state", "PARKED").containsEntry("failure", "Late");
        assertThat(server.bodies()).isEmpty();
    }

    @Test
    void twoSendersAtOnceSendEachOnce() {
        var many = Stream.generate(given::person).limit(30).toList();
        write(many);
        try (var inbox = new Sendings()) {
            var sender = inbox.sender();
            Stream.generate(() -> CompletableFuture.runAsync(() -> postman.send(sender)))
                    .limit(2)
                    .toList()
                    .forEach(CompletableFuture::join);

            assertThat(many).allSatisfy(one -> assertThat(inbox.to(one)).hasSize(1));
        }
    }

    @Test
    void whatAKilledSenderHeldAnotherTakesOver() {
        var killed = outbox.claim(clock.instant()).orElseThrow();
        assertThat(outbox.claim(clock.instant())).isEmpty();
        clock.advance(Outbox.LEASE);
        var taken = outbox.claim(clock.instant()).orElseThrow();

        assertThat(taken.id()).isEqualTo(killed.id());
        outbox.parked(killed, "Dead", clock.instant());
        assertThat(told.mail(person)).containsEntry("state", "WAITING");
        outbox.sent(taken, clock.instant());
        assertThat(told.mail(person)).containsEntry("state", "SENT");
    }

    private void write(List<Viewer> to) {
        outbox.write(
                Kind.PASSWORD_CHANGED,
                new About(TypedId.uuid(), null, clock.instant(), null, null),
                "test:" + TypedId.uuid(),
                to.stream().map(Viewer::id).toList(),
                clock.instant());
    }

    /** Page after page: other tests of the same database leave mail behind. */
    private List<String> tray(Viewer administrator) {
        var pages = new ArrayList<String>();
        do {
            var page = browsing.get(administrator, "/mail?page=" + (pages.size() + 1));
            pages.add(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        } while (pages.get(pages.size() - 1).contains("page=" + (pages.size() + 1)));
        return pages;
    }

    private JavaMailSender sender() {
        return Sendings.sender(server.port());
    }
}
