package org.confidant.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How outbox and inbox keep what news is about. */
final class AboutRow {

    static final String COLUMNS = " subject_id, place_id, at, day, number ";
    static final String VALUES =
            " :subject, cast(:place as uuid), cast(:at as timestamptz), cast(:day as date), :number ";

    private AboutRow() {}

    static StatementSpec bind(StatementSpec sql, About about) {
        return sql.param("subject", about.subject())
                .param("place", about.place())
                .param("at", utc(about.at()))
                .param("day", about.day())
                .param("number", about.number(), Types.INTEGER);
    }

    static About read(ResultSet row) throws SQLException {
        return new About(
                row.getObject("subject_id", UUID.class),
                row.getObject("place_id", UUID.class),
                instant(row, "at"),
                row.getObject("day", LocalDate.class),
                row.getObject("number", Integer.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
