package org.confidant.failure;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.confidant.notification.StubbornServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says was kept, noticed and sent, beside what arrived. */
record Ledger(JdbcClient database, StubbornServer mailServer) {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID:\\s+<([0-9a-f-]{36})@");

    /** Until which days, from one on, something is asked for, and how often. */
    Map<LocalDate, Integer> requests(LocalDate from) {
        return database
                .sql("select due_on, count(*) from feedback_request where due_on >= :from group by due_on")
                .param("from", from)
                .query((row, n) -> Map.entry(row.getObject(1, LocalDate.class), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Per request that is open: how many mails were written, and how many lines of an inbox. */
    List<Map<String, Object>> tellings() {
        return database.sql("""
                        select (select count(*) from mail where kind = 'FEEDBACK_ASKED' and subject_id = request.id) as mails,
                               (select count(*) from notice where kind = 'FEEDBACK_ASKED' and subject_id = request.id) as lines
                        from feedback_request request where closed_at is null""").query().listOfRows();
    }

    /** The ids of mails that went out, as the sender noted it. */
    List<String> sent() {
        return database.sql("select id::text from mail where state = 'SENT'")
                .query(String.class)
                .list();
    }

    /** The ids of mails as they came in, each as often as it came. */
    Stream<String> arrived() {
        return mailServer.bodies().stream()
                .flatMap(body -> MESSAGE_ID
                        .matcher(body)
                        .results()
                        .map(result -> result.group(1))
                        .limit(1));
    }

    int waiting() {
        return database.sql("select count(*) from mail where state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    /** What was noticed, and of whom it is known that they were told, without the ids that each sweep makes anew. */
    List<String> noticed() {
        return database.sql("""
                        select concat_ws(' ', mentorship_id, subject, giver_id, receiver_id, state, since,
                            (select string_agg(person_id::text, ' ' order by person_id) from contact_notice_told where notice_id = id))
                        from contact_notice order by 1""").query(String.class).list();
    }

    /** Those of whom it is known that they were told, and for whom there is no line of an inbox. */
    int toldNothing() {
        return database.sql("""
                        select count(*) from contact_notice_told told join contact_notice seen on seen.id = told.notice_id
                        where subject <> 'FEEDBACK' and not exists (select 1 from notice
                            where notice.person_id = told.person_id and dedupe_key like '%' || told.notice_id || '%')""").query(Integer.class).single();
    }
}
