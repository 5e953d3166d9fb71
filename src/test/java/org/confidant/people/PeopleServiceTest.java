package org.confidant.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.StatementCount;
import org.confidant.shared.PersonId;
import org.junit.jupiter.api.Test;

@ConfidantTest
class PeopleServiceTest {

    private final PeopleService people;
    private final Given given;

    PeopleServiceTest(PeopleService people, Given given) {
        this.people = people;
        this.given = given;
    }

    @Test
    void anAddedPersonIsAViewerAndHasACard() {
        var ada = given.administrator();

        assertThat(ada.administrator()).isTrue();
        assertThat(people.find(ada.id()).orElseThrow().name()).isEqualTo(ada.name());
        assertThat(people.findByEmail("  " + ada.email().toUpperCase(java.util.Locale.ROOT)))
                .isPresent();
    }

    @Test
    void anUnknownPersonIsNobody() {
        assertThat(people.viewer(PersonId.next())).isEmpty();
        assertThat(people.cards(List.of(PersonId.next()))).isEmpty();
        assertThat(people.cards(List.of())).isEmpty();
    }

    @Test
    void cardsComeInOneStatementHoweverMany() throws Exception {
        var some =
                List.of(given.person().id(), given.person().id(), given.person().id());

        assertThat(StatementCount.of(() -> assertThat(people.cards(some)).hasSize(3)))
                .isEqualTo(1);
    }

    @Test
    void theReportingLineGoesUpAndDownButNotSideways() throws Exception {
        var top = given.person().id();
        var middle = given.reportingTo(top).id();
        var low = given.reportingTo(middle).id();
        var beside = given.reportingTo(top).id();

        assertThat(people.inReportingLine(top, low)).isTrue();
        assertThat(people.inReportingLine(low, top)).isTrue();
        assertThat(people.inReportingLine(low, beside)).isFalse();
        assertThat(people.reportingLineOf(middle)).containsExactlyInAnyOrder(top, low);
        assertThat(people.reportingLineOf(top)).containsExactlyInAnyOrder(middle, low, beside);
        assertThat(StatementCount.of(() -> people.inReportingLine(top, low))).isEqualTo(1);
    }

    @Test
    void aSearchIgnoresAccentsAndCaseAndTheOrderOfWords() {
        var mark = "x" + UUID.randomUUID().toString().substring(24);
        var yilmaz = given.person(NewPerson.named("Işıl", "Yılmaz" + mark, mark + "1@example.org"))
                .id();
        var lodz = given.person(NewPerson.named("Łukasz", "Groß" + mark, mark + "2@example.org"))
                .id();

        assertThat(found("yilmaz" + mark + " ISIL")).containsExactly(yilmaz);
        assertThat(found("lukasz gross" + mark)).containsExactly(lodz);
        assertThat(found(mark)).containsExactly(lodz, yilmaz);
        assertThat(found("%" + mark)).isEmpty();
        assertThat(found("_" + mark)).isEmpty();
    }

    private List<PersonId> found(String text) {
        return people.search(text, 10).stream().map(PersonCard::id).toList();
    }
}
