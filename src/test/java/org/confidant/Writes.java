package org.confidant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What a request leaves in the database. One that runs no statement that could write has left nothing; only where one did, and may
 * have been taken back, it is sent once more between two sums of all tables.
 */
final class Writes {

    /** Sessions and counted tries are left out: being refused may change those. */
    private static final Pattern WRITING = Pattern.compile(
            "\\b(insert\\s+into|delete\\s+from|merge\\s+into|truncate|copy|call|update(?=\\s+\\S+(\\s+\\S+)?\\s+set\\b))\\b"
                    + "(?!\\s+(spring_session|spring_session_attributes|sign_in_bucket)\\b)");

    private final TableSums database;

    Writes(TableSums database) {
        this.database = database;
    }

    MvcTestResult unlessAccepted(String what, Supplier<MvcTestResult> request) {
        var answer = new AtomicReference<MvcTestResult>();
        if (any(() -> answer.set(request.get())) && answer.get().getResponse().getStatus() >= 400) {
            assertUnchanged(what, request::get);
        }
        return answer.get();
    }

    /** That these requests, all of them refused, leave everything as it was. */
    void none(String what, Runnable requests) {
        if (any(requests)) {
            assertUnchanged(what, requests);
        }
    }

    private void assertUnchanged(String what, Runnable requests) {
        var before = database.now();
        requests.run();
        assertThat(database.now()).as("after %s", what).isEqualTo(before);
    }

    boolean any(Runnable requests) {
        try {
            return StatementCount.statementsOf(requests::run).stream()
                    .map(statement -> statement.toLowerCase(Locale.ROOT))
                    .anyMatch(WRITING.asPredicate());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
