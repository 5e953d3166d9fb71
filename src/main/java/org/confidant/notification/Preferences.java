package org.confidant.notification;

import static java.util.stream.Collectors.toMap;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person wants to be told by which channel, and when no mail comes. Kept is what differs from the usual. */
@Service
@Transactional(readOnly = true)
class Preferences {

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them who want that kind by that channel; in one statement. */
    List<PersonId> wanting(Collection<PersonId> people, Kind kind, Channel channel) {
        if (kind.mandatory() || people.isEmpty()) {
            return List.copyOf(people);
        }
        var otherwise = jdbc
                .sql("""
                        select person_id, wanted from notification_choice
                        where person_id in (:people) and kind = :kind and channel = :channel""")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("kind", kind.name())
                .param("channel", channel.name())
                .query((row, n) -> Map.entry(new PersonId(row.getObject(1, UUID.class)), row.getBoolean(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return people.stream()
                .filter(person -> otherwise.getOrDefault(person, kind.usual()))
                .toList();
    }

    boolean wants(PersonId person, Kind kind, Channel channel) {
        return !wanting(List.of(person), kind, channel).isEmpty();
    }

    /** Everybody who asked for an optional kind of mail. */
    List<PersonId> askedFor(Kind kind) {
        return jdbc.sql("select person_id from notification_choice where kind = :kind and channel = 'MAIL' and wanted")
                .param("kind", kind.name())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** All that a person wants. */
    Set<Choice> of(PersonId person) {
        var otherwise = jdbc
                .sql("select kind, channel, wanted from notification_choice where person_id = :person")
                .param("person", person.value())
                .query((row, n) -> Map.entry(row.getString(1) + "." + row.getString(2), row.getBoolean(3)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Choice.all()
                .filter(one -> one.kind().mandatory()
                        || otherwise.getOrDefault(one.toString(), one.kind().usual()))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    QuietHours quietHours(PersonId person) {
        return jdbc.sql("select begins, ends from notification_quiet_hours where person_id = :person")
                .param("person", person.value())
                .query((row, n) -> new QuietHours(row.getObject(1, LocalTime.class), row.getObject(2, LocalTime.class)))
                .optional()
                .orElse(QuietHours.USUAL);
    }

    @Transactional
    void keep(PersonId person, Set<Choice> wanted, QuietHours quiet) {
        Choice.all()
                .filter(one -> !one.kind().mandatory())
                .forEach(one -> choose(person, one.kind(), one.channel(), wanted.contains(one)));
        jdbc.sql("""
                        insert into notification_quiet_hours values (:person, :begins, :ends)
                        on conflict (person_id) do update set begins = excluded.begins, ends = excluded.ends""")
                .param("person", person.value())
                .param("begins", quiet.begins())
                .param("ends", quiet.ends())
                .update();
    }

    @Transactional
    void choose(PersonId person, Kind kind, Channel channel, boolean wanted) {
        jdbc.sql("""
                        insert into notification_choice values (:person, :kind, :channel, :wanted)
                        on conflict (person_id, kind, channel) do update set wanted = excluded.wanted""")
                .param("person", person.value())
                .param("kind", kind.name())
                .param("channel", channel.name())
                .param("wanted", wanted)
                .update();
    }

    /** A kind by a channel; as text {@code MEETING_MOVED.MAIL}. */
    record Choice(Kind kind, Channel channel) {

        static Stream<Choice> all() {
            return Arrays.stream(Kind.values())
                    .flatMap(kind -> kind.channels().stream().map(channel -> new Choice(kind, channel)));
        }

        @Override
        public String toString() {
            return kind + "." + channel;
        }
    }
}
