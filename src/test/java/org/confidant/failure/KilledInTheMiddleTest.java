package org.confidant.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.function.BooleanSupplier;
import org.confidant.notification.StubbornServer;
import org.confidant.notification.StubbornServer.At;
import org.confidant.postgres.KillableDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two instances and their database, really killed in the middle of what they do, while somebody goes on asking. Schedules and leases
 * are moved instead of waited for.
 */
class KilledInTheMiddleTest {

    /** Each may bring one mail a second time; that of the instance which was killed while it sent does. */
    private static final long KILLS = 3;

    @TempDir
    static Path data;

    private KillableDatabase database;
    private JdbcClient sql;
    private StubbornServer mailServer;
    private Asking asking;
    private Ledger ledger;
    private Instance one;
    private Instance other;

    @BeforeEach
    void start() throws IOException, SQLException {
        assertThat(data.toFile().setExecutable(true, false)).isTrue();
        database = new KillableDatabase(data.resolve("postgres"));
        sql = database.superuser();
        mailServer = new StubbornServer();
        ledger = new Ledger(sql, mailServer);
        asking = new Asking();
        one = Instance.start("one", database, mailServer.port())
                .withDemoCompany()
                .unread();
        other = Instance.start("other", database, mailServer.port()).unread();
        sql.sql("insert into notification_quiet_hours select id, '00:00', '00:00' from person")
                .update();
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        mailServer.close();
        database.close();
    }

    @Test
    void nothingThatWasPromisedIsLostAndNothingIsDoneTwiceWithoutAFault() throws Exception {
        nothingWasNoticedYet();
        due("sweep");
        until("a sweep without a fault is over", () -> ran("sweep"));
        var noticed = ledger.noticed();
        asking.begin(one, other);
        sends(10);

        killWhoSends();
        sends(10);
        killWhoSweeps();
        assertThat(ledger.noticed()).isNotEmpty().containsExactlyElementsOf(noticed);
        assertThat(ledger.toldNothing()).isZero();
        sends(10);
        killTheDatabase();
        sends(10);

        asking.close();
        nothingWaits();
        var requests = ledger.requests(asking.from());
        assertThat(asking.kept())
                .hasSizeGreaterThan(40)
                .allSatisfy((day, times) -> assertThat(requests.get(day)).isGreaterThanOrEqualTo(times));
        assertThat(requests.values().stream().mapToInt(times -> times).sum()).isLessThanOrEqualTo(asking.tried());
        assertThat(ledger.tellings())
                .allSatisfy(telling ->
                        assertThat(telling).containsEntry("mails", 1L).containsEntry("lines", 1L));
        assertThat(new HashSet<>(ledger.arrived().toList())).containsExactlyInAnyOrderElementsOf(ledger.sent());
        assertThat(ledger.arrived().count() - ledger.arrived().distinct().count())
                .as("twice under the same id, where a fault came between sending and noting it")
                .isBetween(1L, KILLS);
    }

    /** The mail has arrived, and nobody has noted it yet. */
    private void killWhoSends() throws IOException {
        aMailIsInFlight();
        killAndReplace(holderOf("send-mail"));
    }

    private void killWhoSweeps() throws Exception {
        nothingWasNoticedYet();
        String holder;
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table contact_notice in share mode");
            due("sweep");
            until(
                    "it stands before the first row that it would write",
                    () -> sql.sql(
                                            "select count(*) from pg_locks where not granted and relation = 'contact_notice'::regclass")
                                    .query(Integer.class)
                                    .single()
                            > 0);
            holder = holderOf("sweep");
            instance(holder).kill();
        }
        until("the other has swept", () -> !holder.equals(holderOf("sweep")) && ran("sweep"));
        replace(holder);
    }

    private void nothingWasNoticedYet() {
        sql.sql("delete from contact_notice_told").update();
        sql.sql("delete from contact_notice").update();
    }

    private void killTheDatabase() {
        aMailIsInFlight();
        database.kill();
        mailServer.goOn();
        database.startAgain();
        leasesAreOver();
    }

    private void aMailIsInFlight() {
        var arrived = mailServer.bodies().size();
        mailServer.stop(At.END, StubbornServer.SILENCE);
        until("a mail has arrived", () -> {
            due("send-mail");
            return mailServer.bodies().size() > arrived;
        });
    }

    private void killAndReplace(String holder) throws IOException {
        instance(holder).kill();
        mailServer.goOn();
        leasesAreOver();
        until("the other sends", () -> !holder.equals(holderOf("send-mail")));
        replace(holder);
    }

    private void replace(String name) throws IOException {
        var gone = instance(name);
        var come = Instance.start(name, database, mailServer.port()).unread();
        if (gone == one) {
            one = come;
        } else {
            other = come;
        }
        asking.instead(gone, come);
    }

    private void sends(int more) {
        var arrived = mailServer.bodies().size();
        until(more + " more have arrived", () -> {
            due("send-mail");
            return mailServer.bodies().size() >= arrived + more;
        });
    }

    private void nothingWaits() {
        until("nothing waits", () -> {
            leasesAreOver();
            due("send-mail");
            return ledger.waiting() == 0;
        });
    }

    private void leasesAreOver() {
        sql.sql("update mail set claimed_until = now() where state = 'WAITING' and claim is not null")
                .update();
        sql.sql("update mail set next_attempt_at = now() where state = 'WAITING'")
                .update();
    }

    private void due(String job) {
        sql.sql("update scheduled_task set execution_time = now() where task_name = :job and not picked")
                .param("job", job)
                .update();
    }

    /** It is done and waits for its next turn. */
    private boolean ran(String job) {
        return sql.sql("select not picked and execution_time > now() from scheduled_task where task_name = :job")
                .param("job", job)
                .query(Boolean.class)
                .single();
    }

    private String holderOf(String job) {
        return sql.sql("select coalesce(picked_by, '') from scheduled_task where task_name = :job")
                .param("job", job)
                .query(String.class)
                .single();
    }

    private Instance instance(String name) {
        return one.name().equals(name) ? one : other;
    }

    private static void until(String what, BooleanSupplier done) {
        await(what)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(done::getAsBoolean);
    }
}
