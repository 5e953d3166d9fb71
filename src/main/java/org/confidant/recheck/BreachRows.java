package org.confidant.recheck;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confidant.mentorship.BrokenRule;
import org.confidant.mentorship.Refusal;
import org.confidant.recheck.RuleBreach.Settlement;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RuleBreachId;
import org.confidant.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of rules that do not hold any more. One stands until its rule holds again, or they meet no more. */
@Repository
class BreachRows {

    private static final String BREACH = """
            select b.*, mentor.person_id mentor_person, mentee.person_id mentee_person from rule_breach b
            join enrollment mentor on mentor.id = b.mentor_id left join enrollment mentee on mentee.id = b.mentee_id
            where b.over_at is null and b.program_id = :program
            """;

    private final JdbcClient jdbc;

    BreachRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Programs in which something stands. */
    List<ProgramId> programs() {
        return jdbc.sql("select distinct program_id from rule_breach where over_at is null")
                .query((row, n) -> new ProgramId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What is known to be broken, by what it is. */
    Map<BrokenRule, RuleBreachId> standing(ProgramId program) {
        return jdbc
                .sql("select id, rule, mentorship_id, mentee_id, mentor_id from rule_breach"
                        + " where over_at is null and program_id = :program")
                .param("program", program.value())
                .query((row, n) -> Map.entry(
                        new BrokenRule(
                                Refusal.valueOf(row.getString("rule")),
                                mentorship(row.getObject("mentorship_id", UUID.class)),
                                place(row.getObject("mentee_id", UUID.class)),
                                new EnrollmentId(row.getObject("mentor_id", UUID.class))),
                        new RuleBreachId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return whether it is news: somebody else may have noticed it meanwhile */
    boolean insert(RuleBreachId id, ProgramId program, BrokenRule rule, Instant at) {
        return jdbc.sql("""
                        insert into rule_breach (id, program_id, rule, mentorship_id, mentee_id, mentor_id, noticed_at)
                        values (:id, :program, :rule, cast(:mentorship as uuid), cast(:mentee as uuid), :mentor, :at)
                        on conflict do nothing""")
                        .param("id", id.value())
                        .param("program", program.value())
                        .param("rule", rule.rule().name())
                        .param("mentorship", uuid(rule.mentorship()))
                        .param("mentee", uuid(rule.mentee()))
                        .param("mentor", rule.mentor().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void over(Collection<RuleBreachId> ids, Instant at) {
        jdbc.sql("update rule_breach set over_at = :at where over_at is null and id = any(cast(:ids as uuid[]))")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", array(ids))
                .update();
    }

    void over(MentorshipId ended, Instant at) {
        jdbc.sql("update rule_breach set over_at = :at where over_at is null and mentorship_id = :ended")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ended", ended.value())
                .update();
    }

    /** @return whether it waited for that */
    boolean settle(RuleBreachId id, Settlement settlement) {
        return jdbc.sql("""
                        update rule_breach set settled_at = :at, settled_by = :by, reason = :reason
                        where id = :id and settled_at is null and over_at is null""")
                        .param("id", id.value())
                        .param("at", settlement.at().atOffset(ZoneOffset.UTC))
                        .param("by", settlement.by().value())
                        .param("reason", settlement.reason().name())
                        .update()
                > 0;
    }

    /** How many wait in each program; one where none does is absent. */
    Map<ProgramId, Long> open(Collection<ProgramId> programs) {
        return jdbc
                .sql("""
                        select program_id, count(*) from rule_breach
                        where over_at is null and settled_at is null and program_id = any(cast(:programs as uuid[]))
                        group by program_id""")
                .param("programs", array(programs))
                .query((row, n) -> Map.entry(new ProgramId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that stand, the longest first. */
    List<RuleBreach> of(ProgramId program) {
        return jdbc.sql(BREACH + " order by b.noticed_at, b.id")
                .param("program", program.value())
                .query((row, n) -> breach(row))
                .list();
    }

    /** One that stands. */
    Optional<RuleBreach> find(ProgramId program, RuleBreachId id) {
        return jdbc.sql(BREACH + " and b.id = :id")
                .param("program", program.value())
                .param("id", id.value())
                .query((row, n) -> breach(row))
                .optional();
    }

    private static RuleBreach breach(ResultSet row) throws SQLException {
        var mentee = row.getObject("mentee_person", UUID.class);
        return new RuleBreach(
                new RuleBreachId(row.getObject("id", UUID.class)),
                new ProgramId(row.getObject("program_id", UUID.class)),
                Refusal.valueOf(row.getString("rule")),
                mentorship(row.getObject("mentorship_id", UUID.class)),
                new EnrollmentId(row.getObject("mentor_id", UUID.class)),
                new PersonId(row.getObject("mentor_person", UUID.class)),
                mentee == null ? null : new PersonId(mentee),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                settlement(row));
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        var at = row.getObject("settled_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Settlement(
                        at.toInstant(),
                        new PersonId(row.getObject("settled_by", UUID.class)),
                        SettlementReason.valueOf(row.getString("reason")));
    }

    private static @Nullable MentorshipId mentorship(@Nullable UUID id) {
        return id == null ? null : new MentorshipId(id);
    }

    private static @Nullable EnrollmentId place(@Nullable UUID id) {
        return id == null ? null : new EnrollmentId(id);
    }

    private static @Nullable UUID uuid(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }

    private static String array(Collection<? extends TypedId> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(joining(",", "{", "}"));
    }
}
