package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.StatementCount;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ConfidantTest
class AuditPageTest {

    private final MockMvcTester mvc;
    private final Given given;
    private final AuditService audit;
    private final TransactionTemplate transaction;

    AuditPageTest(MockMvcTester mvc, Given given, AuditService audit, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.given = given;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Test
    void anAdministratorSeesWhoDidWhatAndThatTheChainHolds() {
        var administrator = given.administrator();
        record(administrator, 1);
        assertThat(page(administrator, 1))
                .contains(administrator.name(), "subject 0", "created: 3", "The chain is intact");
    }

    @Test
    void whatIsRecordedIsSaidInWordsAndWhatIsUnknownAsItStands() {
        var administrator = given.administrator();
        record(administrator, "program.enrolled", Map.of("place", "MENTEE"));
        record(administrator, "agreement.signed", Map.of("number", "2", "colour", "RED"));
        assertThat(page(administrator, 1))
                .contains("place of a mentee", "version 2", "colour: RED")
                .doesNotContain("place: MENTEE", "number: 2");
    }

    @Test
    void theTrailIsTurnedInPagesWhoseStatementsDoNotGrow() throws Exception {
        var administrator = given.administrator();
        record(administrator, 10);
        var few = StatementCount.of(() -> page(administrator, 1));
        record(administrator, 490);
        var many = StatementCount.of(() -> page(administrator, 1));
        assertThat(many).isEqualTo(few);
        assertThat(page(administrator, 2)).contains("Page 2", "subject 430").doesNotContain("subject 489");
        assertThat(page(administrator, 9999)).contains("Nothing is entered yet");
    }

    private String page(Viewer viewer, int number) {
        var result = mvc.get()
                .uri("/audit?page=" + number)
                .with(user(viewer.id().toString()))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void record(Viewer actor, String action, Map<String, String> details) {
        transaction.executeWithoutResult(status -> audit.record(actor.id(), action, "subject", details));
    }

    private void record(Viewer actor, int times) {
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < times; i++) {
                audit.record(actor.id(), "people.imported", "subject " + i, Map.of("created", "3"));
            }
        });
    }
}
