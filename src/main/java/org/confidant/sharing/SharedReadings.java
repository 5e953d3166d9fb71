package org.confidant.sharing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.reading.Opening;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened what from outside the room, and when. Ids and instants, no words. */
@Repository
class SharedReadings {

    private final JdbcClient jdbc;

    SharedReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PersonId reader, Collection<SealedId> texts, Instant at) {
        jdbc.sql("""
                        insert into shared_reading (text_id, person_id, read_at)
                        select text, :reader, :at from unnest(cast(:texts as uuid[])) as text on conflict do nothing""")
                .param("texts", array(texts))
                .param("reader", reader.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of each text, the latest first. */
    Map<SealedId, List<Opening>> of(Collection<SealedId> texts) {
        return jdbc
                .sql("""
                        select text_id, person_id, count(*) as times, max(read_at) as last from shared_reading
                        where text_id = any(cast(:texts as uuid[])) group by text_id, person_id order by last desc""")
                .param("texts", array(texts))
                .query((row, n) -> Map.entry(
                        new SealedId(row.getObject("text_id", UUID.class)),
                        new Opening(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                row.getInt("times"),
                                row.getObject("last", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static String array(Collection<SealedId> ids) {
        return ids.stream().map(SealedId::toString).collect(joining(",", "{", "}"));
    }
}
