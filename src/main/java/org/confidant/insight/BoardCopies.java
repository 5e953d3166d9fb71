package org.confidant.insight;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the copy by which a board finds mentorships, and says what of it is to be made anew. */
@Repository
class BoardCopies {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    BoardCopies(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Programs of which something is to be made anew. */
    List<ProgramId> stale(Instant now) {
        return jdbc.sql("""
                        select p.id from program p
                        where exists (select from insight_board_mark k where k.program_id = p.id)
                        or exists (select from insight_board b where b.program_id = p.id and b.changes_at <= :now)""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new ProgramId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean stale(ProgramId program, Instant now) {
        return jdbc.sql("""
                        select exists (select from insight_board_mark where program_id = :program)
                        or exists (select from insight_board where program_id = :program and changes_at <= :now)""")
                .param("program", program.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Nobody else makes rows of the program until the transaction ends. */
    void lock(ProgramId program) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('insight_board' || :program, 0))::text")
                .param("program", program.toString())
                .query(String.class)
                .single();
    }

    /** Those to be made anew, whose marks are taken off; to be read only afterwards, so that no later mark is missed. */
    List<MentorshipId> take(ProgramId program, Instant now, int most) {
        var ids = jdbc.sql("""
                        select mentorship_id from (
                          (select distinct mentorship_id from insight_board_mark where program_id = :program limit :most)
                          union
                          (select mentorship_id from insight_board where program_id = :program and changes_at <= :now
                            order by changes_at limit :most)) stale
                        limit :most""")
                .param("program", program.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> new MentorshipId(row.getObject(1, UUID.class)))
                .list();
        jdbc.sql("""
                        delete from insight_board_mark
                        where program_id = :program and mentorship_id = any(cast(:ids as uuid[]))""").param("program", program.value()).param("ids", array(ids)).update();
        return ids;
    }

    /** How many of them were in each state until now. */
    Map<BoardState, Integer> counted(Collection<MentorshipId> ids) {
        return jdbc
                .sql("""
                        select state, count(*) from insight_board where mentorship_id = any(cast(:ids as uuid[]))
                        group by state""")
                .param("ids", array(ids))
                .query((row, n) -> Map.entry(BoardState.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey, Map.Entry::getValue, Integer::sum, () -> new EnumMap<>(BoardState.class)));
    }

    void put(Collection<BoardEntry> entries) {
        batch("""
                insert into insight_board values (:id, :program, :state, :need, :dates, :feedback, :agreement, :held, :names,
                    :silentSince, :nextAt, :endsOn, :changesAt)
                on conflict (mentorship_id) do update set state = excluded.state, need = excluded.need,
                    dates = excluded.dates, feedback = excluded.feedback, agreement = excluded.agreement, held = excluded.held,
                    names = excluded.names, silent_since = excluded.silent_since, next_at = excluded.next_at,
                    ends_on = excluded.ends_on, changes_at = excluded.changes_at""", entries.stream().map(BoardCopies::values).toList());
    }

    /** @param changes how many more, or fewer, are in each state */
    void count(ProgramId program, Map<BoardState, Integer> changes) {
        batch(
                """
                insert into insight_board_count as c values (:program, :state, greatest(:change, 0))
                on conflict (program_id, state) do update set number = c.number + :change""",
                changes.entrySet().stream()
                        .map(one -> new MapSqlParameterSource("program", program.value())
                                .addValue("state", one.getKey().name())
                                .addValue("change", one.getValue()))
                        .toList());
    }

    private void batch(String sql, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource values(BoardEntry entry) {
        var row = entry.row();
        return new MapSqlParameterSource("id", row.mentorship().id().value())
                .addValue("program", row.mentorship().program().value())
                .addValue("state", row.state().name())
                .addValue("need", row.state().need())
                .addValue("dates", entry.dates().name())
                .addValue("feedback", entry.feedback())
                .addValue("agreement", entry.agreement().name())
                .addValue("held", entry.held())
                .addValue("names", entry.names())
                .addValue("silentSince", orNever(entry.silentSince()))
                .addValue("nextAt", orNever(row.contact().next()))
                .addValue("endsOn", entry.endsOn() == null ? LocalDate.MAX : entry.endsOn())
                .addValue("changesAt", orNever(entry.changesAt()));
    }

    /** The driver writes it as infinity. */
    private static OffsetDateTime orNever(@Nullable Instant at) {
        return at == null ? OffsetDateTime.MAX : at.atOffset(ZoneOffset.UTC);
    }

    private static String array(Collection<MentorshipId> ids) {
        return ids.stream().map(MentorshipId::toString).collect(joining(",", "{", "}"));
    }
}
