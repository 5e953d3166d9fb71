package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.confidant.ConfidantTest;
import org.confidant.MovableClock;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/** What is said stays: neither the database's complaints nor the framework's repeat what somebody typed. */
@ConfidantTest
class NothingTypedIsLoggedTest {

    private final JdbcClient jdbc;

    NothingTypedIsLoggedTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void anErrorOfTheDatabaseNamesItsConstraintAndQuotesNoRow() {
        var refused = catchThrowable(() -> jdbc.sql("""
                        insert into audit_entry (seq, at, action, subject, details, previous, hash)
                        values (-1, :at, 'CANARY', 'CANARY', '{}', 'CANARY', 'CANARY')""")
                .param("at", OffsetDateTime.ofInstant(MovableClock.START, ZoneOffset.UTC))
                .update());
        assertThat(refused).isInstanceOf(DataIntegrityViolationException.class).hasStackTraceContaining("audit_entry_");
        assertThat(refused.getCause())
                .message()
                .contains("violates check constraint")
                .doesNotContain("CANARY");
    }

    @Test
    void aFormThatDoesNotBindIsNotRepeatedInTheLog() {
        assertThat(LoggerFactory.getLogger(DefaultHandlerExceptionResolver.class)
                        .isWarnEnabled())
                .isFalse();
    }
}
