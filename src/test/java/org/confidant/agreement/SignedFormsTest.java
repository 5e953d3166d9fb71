package org.confidant.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was signed under an older form stays what it was, and stays signed. */
@ConfidantTest
class SignedFormsTest {

    private static final MentorshipId SOME = new MentorshipId(UUID.fromString("01900000-0000-7000-8000-000000000000"));

    private static final Terms TERMS = new Terms(
            2, 60, AgendaBy.MENTEE, 1, 8, ReplyUnit.HOURS, 21, 90, LocalDate.of(2027, 6, 30), null, Scope.PAIR);

    private final Given given;
    private final AgreementService agreements;
    private final AgreementPages pages;
    private final VaultService vault;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SignedFormsTest(
            Given given,
            AgreementService agreements,
            AgreementPages pages,
            VaultService vault,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.given = given;
        this.agreements = agreements;
        this.pages = pages;
        this.vault = vault;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** Computed once, by another program. Whoever must change these has broken every signature there is. */
    @Test
    void aFormNeverChanges() {
        var first = new Wording(
                "p",
                null,
                null,
                null,
                "t",
                "l",
                "a",
                "c",
                "s",
                null,
                "n",
                "x",
                null,
                "e",
                null,
                List.of("m1", "m2"),
                "salt",
                21);
        var second = new Wording(
                "p",
                null,
                "mg",
                "og",
                "t",
                "l",
                "a",
                "c",
                "s",
                "law",
                "n",
                "x",
                null,
                "e",
                "free",
                List.of("m1", "m2"),
                "salt",
                null);
        var third = new Wording(
                "p",
                "b",
                "mg",
                "og",
                "t",
                "l",
                "a",
                "c",
                "s",
                "law",
                "n",
                "x",
                "kind",
                "e",
                "free",
                List.of("m1", "m2"),
                "salt",
                null);

        assertThat(new AgreementText(SOME, 3, 1, TERMS, first).hash())
                .isEqualTo("b9d17adb311cf1cf9ebedf94cc563b0e1b04b45bc5b41a91d8b77cd2d6d60391");
        assertThat(new AgreementText(SOME, 3, 2, TERMS, second).hash())
                .isEqualTo("5e4c88c3bbafe5d81b2750a799e03933823f31f9925feb88992d7b783b74ac2b");
        assertThat(new AgreementText(SOME, 3, 3, TERMS, third).hash())
                .isEqualTo("e0270f74d5c74aca7ed86a922c4f451017bf64b9814a15ed7d83a0cd596b7c0b");
    }

    @Test
    void everyTermAndEveryWordOfTheFormIsUnderTheSignature() {
        var pair = given.mentorship();
        var form = pages.form(pair.mentee(), pair.mentorship());
        var fixed = pages.frame(pair.mentee(), pair.mentorship()).fixed();
        var others = new HashMap<String, Object>(Map.of(
                "agendaBy",
                AgendaBy.IN_TURN,
                "replyUnit",
                ReplyUnit.HOURS,
                "ceiling",
                Scope.PROGRAM,
                "endsOn",
                LocalDate.EPOCH,
                "reviewOn",
                LocalDate.EPOCH));
        for (var field : DraftForm.class.getRecordComponents()) {
            if (field.getName().equals("version")) {
                continue;
            }
            var other = field.getType() == String.class ? "another" : field.getType() == Integer.class ? 17 : null;
            var changed = Changed.in(form, field.getName(), others.getOrDefault(field.getName(), other));

            assertThat(hash(pair, changed, fixed)).as(field.getName()).isNotEqualTo(hash(pair, form, fixed));
        }
    }

    @Test
    void aVersionOfTheFirstFormIsReadAndVerifiedAsItWasSigned() {
        var pair = given.mentorshipInForce();
        var hash = makeFirstForm(pair);

        var page = pages.present(pair.mentor(), pair.mentorship());

        assertThat(page.hash()).isEqualTo(hash);
        assertThat(page.saysAllTerms()).isFalse();
        assertThat(page.signs()).allMatch(sign -> sign.at() != null);
        assertThat(page.clauses())
                .extracting(Clause::key)
                .doesNotContain(
                        "menteeGoals", "reply", "checkpoint", "exceptions", "agendaBy", "conduct", "aspiration");
        assertThat(page.clauses())
                .extracting(Clause::words)
                .contains("We give each other feedback, in both directions, at least every 21 days.");
    }

    @Test
    void anAmendmentOfItSaysEverythingAndShowsWhatIsNew() {
        var pair = given.mentorshipInForce();
        makeFirstForm(pair);
        var form = pages.form(pair.mentee(), pair.mentorship());
        assertThat(form.feedbackDays()).isEqualTo(21);
        assertThat(form.menteeGoals()).isNotBlank();

        agreements.suggest(
                pair.mentee(),
                pair.mentorship(),
                new Suggestion(
                        "p", "A judge", "To ask", "To listen", "l", null, AgendaBy.MENTOR, 2, 4, ReplyUnit.HOURS, 60));
        var page = pages.present(pair.mentor(), pair.mentorship());

        assertThat(page.changes())
                .extracting(Clause::key)
                .containsExactlyInAnyOrder(
                        "aspiration",
                        "menteeGoals",
                        "mentorGoals",
                        "conduct",
                        "agendaBy",
                        "reply",
                        "exceptions",
                        "checkpoint",
                        "noFault",
                        "mustHave1");
        List.of(pair.mentor(), pair.mentee()).forEach(person -> sign(person, pair));
        assertThat(agreements
                        .termsOf(List.of(pair.mentorship()))
                        .get(pair.mentorship())
                        .checkpointDays())
                .isEqualTo(60);
    }

    private String hash(Pair pair, DraftForm form, Wording fixed) {
        return new AgreementText(pair.mentorship(), 1, AgreementText.FORM, form.terms(), form.wording(fixed, "salt"))
                .hash();
    }

    private void sign(Viewer person, Pair pair) {
        agreements.sign(person, pair.mentorship(), agreements.textToSign(person, pair.mentorship()));
    }

    /** As an earlier release kept it: a wording without what came later, and a hash of the first form. */
    private String makeFirstForm(Pair pair) {
        var standing = agreements.standing(pair.mentee(), pair.mentorship());
        var words = new HashMap<String, Object>();
        List.of("purpose", "agenda", "contact", "topics", "leftOut", "confidentiality", "notes", "conflicts", "exit")
                .forEach(name -> words.put(name, name.substring(0, 1)));
        words.putAll(Map.of("feedbackDays", 21, "mustHave", List.of(), "salt", "old"));
        var wording = new Wording(
                "p", null, null, null, "t", "l", "a", "c", "c", null, "n", "c", null, "e", null, List.of(), "old", 21);
        var ends = standing.terms().endsOn();
        var terms = new Terms(2, 60, AgendaBy.MENTEE, 1, 2, ReplyUnit.WORKING_DAYS, 30, 90, ends, null, Scope.PAIR);
        var hash = new AgreementText(pair.mentorship(), 1, 1, terms, wording).hash();
        SealedId sealed = transaction.execute(open -> vault.seal(new Sealing(
                standing.space(), pair.mentee().id(), Scope.PAIR, pair.mentor().id(), "agreement.wording", words)));
        jdbc.sql("update agreement set form = 1, wording_id = :wording, hash = :hash where mentorship_id = :id")
                .param("wording", sealed.value())
                .param("hash", hash)
                .param("id", pair.mentorship().value())
                .update();
        jdbc.sql("update agreement_signature set voided_at = signed_at where agreement_id = :id")
                .param("id", standing.terms().agreement().value())
                .update();
        for (var person : standing.people()) {
            jdbc.sql("insert into agreement_signature (id, agreement_id, person_id, hash, signed_at)"
                            + " values (gen_random_uuid(), :id, :person, :hash, now())")
                    .param("id", standing.terms().agreement().value())
                    .param("person", person.value())
                    .param("hash", hash)
                    .update();
        }
        return hash;
    }
}
