package org.confidant.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody of a circle leaves the organisation: the others still agree, and what was signed stays signed. */
@ConfidantTest
class SomebodyHasLeftTest {

    private final Given given;
    private final Negotiation negotiation;
    private final AgreementService agreements;
    private final AgreementPages pages;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private MentorshipId circle;
    private Viewer mentor;
    private List<Viewer> mentees;

    SomebodyHasLeftTest(
            Given given,
            Negotiation negotiation,
            AgreementService agreements,
            AgreementPages pages,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.negotiation = negotiation;
        this.agreements = agreements;
        this.pages = pages;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aCircleOfFive() {
        var begun = given.circle(4);
        circle = begun.pair().mentorship();
        mentor = begun.pair().mentor();
        mentees = Stream.concat(Stream.of(begun.pair().mentee()), begun.others().stream())
                .toList();
    }

    @Test
    void theOthersAmendTheirAgreementAndWhatTheyAllSignedIsKept() {
        everybody().forEach(this::sign);
        leave(mentees.get(3));
        reword(mentor);

        assertThat(browsing.get(mentor, page()))
                .bodyText()
                .contains("takes no part any more, and has not signed this text");
        here().forEach(this::sign);

        assertThat(terms().version()).isEqualTo(2);
        assertThat(pages.version(mentor, circle, 1).signs()).allMatch(sign -> sign.at() != null);
    }

    @Test
    void whereOnlyTheirSignatureWasMissingOneOfTheOthersSaysThatItTakesForce() {
        here().forEach(this::sign);
        leave(mentees.get(3));
        assertThat(agreements.termsOf(List.of(circle))).isEmpty();
        assertThat(browsing.get(mentor, page())).bodyText().contains("Let version 1 take force");

        var hash = agreements.textToSign(mentor, circle);
        assertThat(browsing.post(mentor, page() + "/signatures", Map.of("hash", hash, "read", "true")))
                .hasStatus3xxRedirection();

        assertThat(terms().version()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from agreement_signature s join agreement a on a.id = s.agreement_id"
                                + " where a.mentorship_id = :id")
                        .param("id", circle.value())
                        .query(Integer.class)
                        .single())
                .as("nobody signs twice")
                .isEqualTo(4);
    }

    @Test
    void withoutAMentorOrWithoutAMenteeThereIsNobodyToAgreeWith() {
        var pair = given.mentorshipInForce();
        var form = pages.form(pair.mentee(), pair.mentorship());
        negotiation.reword(pair.mentee(), pair.mentorship(), Changed.in(form, "rhythmWeeks", 3));
        leave(pair.mentor());
        leave(mentor);

        assertThat(browsing.get(pair.mentee(), "/mentorships/" + pair.mentorship() + "/agreement"))
                .bodyText()
                .contains("is not here any more. What you all signed holds")
                .doesNotContain("name=\"hash\"");
        var hash = agreements.textToSign(pair.mentee(), pair.mentorship());
        assertThatThrownBy(() -> agreements.sign(pair.mentee(), pair.mentorship(), hash))
                .hasMessage("agreement.refused.alone");
        assertThatThrownBy(() -> sign(mentees.get(0))).hasMessage("agreement.refused.alone");
        assertThat(agreements.termsOf(List.of(pair.mentorship(), circle)).get(pair.mentorship()))
                .returns(2, TermsInForce::rhythmWeeks);
        assertThat(agreements.pendingOf(List.of(circle))).isEmpty();
    }

    private Stream<Viewer> everybody() {
        return Stream.concat(Stream.of(mentor), mentees.stream());
    }

    private Stream<Viewer> here() {
        return everybody().filter(one -> one != mentees.get(3));
    }

    private void sign(Viewer person) {
        agreements.sign(person, circle, agreements.textToSign(person, circle));
    }

    private void reword(Viewer person) {
        negotiation.reword(person, circle, Changed.in(pages.form(person, circle), "rhythmWeeks", 3));
    }

    private TermsInForce terms() {
        return agreements.termsOf(List.of(circle)).get(circle);
    }

    private void leave(Viewer person) {
        jdbc.sql("update person set active = false where id = :id")
                .param("id", person.id().value())
                .update();
    }

    private String page() {
        return "/mentorships/" + circle + "/agreement";
    }
}
