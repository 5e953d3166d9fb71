package org.confidant.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the outbox says in mails and the inboxes say in lines, as those read it who get it. */
public final class Outgoing {

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final LetterWriter writer;

    private Outgoing(BeanFactory application) {
        this.jdbc = application.getBean(JdbcClient.class);
        this.people = application.getBean(PeopleService.class);
        this.writer = application.getBean(LetterWriter.class);
    }

    /** Of every day that comes, too: what is due is noticed first. */
    public static List<String> everything(BeanFactory application) {
        var clock = application.getBean(Clock.class);
        var days = Stream.iterate(clock.instant(), day -> day.plus(Duration.ofDays(1)));
        days.limit(30).forEach(application.getBean(Reminders.class)::remind);
        var outgoing = new Outgoing(application);
        return Stream.concat(outgoing.told("mail"), outgoing.told("notice")).toList();
    }

    private Stream<String> told(String table) {
        return jdbc.sql("select * from " + table).query((row, n) -> one(row)).list().stream()
                .flatMap(row -> people.viewer(row.person()).stream()
                        .flatMap(to ->
                                row.mail() ? mail(row, to) : Stream.of(writer.line(row.kind(), row.about(), to))));
    }

    private Stream<String> mail(Row row, Viewer to) {
        var letter = writer.write(row.kind(), row.about(), to, "/unsubscriptions/token");
        return Stream.of(letter.subject(), letter.text(), letter.html());
    }

    private static Row one(ResultSet row) throws SQLException {
        return new Row(
                new PersonId(row.getObject("person_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                AboutRow.read(row),
                row.getMetaData().getColumnCount() > 11);
    }

    private record Row(PersonId person, Kind kind, About about, boolean mail) {}
}
