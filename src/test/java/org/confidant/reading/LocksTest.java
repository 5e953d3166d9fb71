package org.confidant.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.confidant.vault.Readers;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.Test;

class LocksTest {

    private static final PersonCard AMINA = person("Amina", "Diallo");
    private static final PersonCard HENRIK = person("Henrik", "Solberg");
    private static final PersonCard MARTA = person("Marta", "Kowalczyk");
    private static final PersonCard JORIS = person("Joris", "de Wit");

    private final Locks locks = new Locks(people(), new Names(WhenTest.messages()));

    @Test
    void whatIsTheAuthorsAloneSaysOnlyYou() {
        var lock = locks.of(viewer(AMINA), readers(Scope.AUTHOR, List.of(AMINA), List.of()));

        assertThat(lock).isEqualTo(new LockView(Scope.AUTHOR, "Only you", List.of("Amina Diallo")));
    }

    @Test
    void whatIsThePairsNamesTheOther() {
        var readers = readers(Scope.PAIR, List.of(AMINA, HENRIK), List.of());

        assertThat(locks.of(viewer(AMINA), readers).who()).isEqualTo("You and Henrik");
        assertThat(locks.of(viewer(HENRIK), readers).who()).isEqualTo("You and Amina");
        assertThat(locks.of(viewer(HENRIK), readers).names()).containsExactly("Amina Diallo", "Henrik Solberg");
    }

    @Test
    void whatTheProgramReadsCountsItsCoordinators() {
        var readers = readers(Scope.PROGRAM, List.of(AMINA, HENRIK), List.of(MARTA, JORIS));

        assertThat(locks.of(viewer(AMINA), readers).who()).isEqualTo("You, Henrik and 2 coordinators");
        assertThat(locks.of(viewer(MARTA), readers).who()).isEqualTo("You, Amina, Henrik and one coordinator");
    }

    @Test
    void whatTheAgreementForbidsIsShownAndNotAllowed() {
        var choices = locks.choices(
                viewer(AMINA),
                List.of(
                        readers(Scope.AUTHOR, List.of(AMINA), List.of()),
                        readers(Scope.PAIR, List.of(AMINA, HENRIK), List.of()),
                        readers(Scope.PROGRAM, List.of(AMINA, HENRIK), List.of(MARTA))),
                Scope.PAIR);

        assertThat(choices).extracting(ScopeChoice::allowed).containsExactly(true, true, false);
    }

    @Test
    void theProgramIsSeenAlsoWhereNothingIsOfferedForIt() {
        var pair = List.of(readers(Scope.PAIR, List.of(AMINA, HENRIK), List.of()));

        assertThat(locks.choices(viewer(AMINA), pair, Scope.PAIR))
                .extracting(choice -> choice.lock().scope(), ScopeChoice::allowed)
                .containsExactly(tuple(Scope.PAIR, true), tuple(Scope.PROGRAM, false));
        assertThat(locks.choices(viewer(AMINA), pair, Scope.PROGRAM)).hasSize(1);
    }

    private static Readers readers(Scope scope, List<PersonCard> participants, List<PersonCard> coordinators) {
        return new Readers(
                scope,
                participants.stream().map(PersonCard::id).toList(),
                coordinators.stream().map(PersonCard::id).toList());
    }

    private static PeopleService people() {
        var people = mock(PeopleService.class);
        Map<PersonId, PersonCard> cards =
                Stream.of(AMINA, HENRIK, MARTA, JORIS).collect(Collectors.toMap(PersonCard::id, card -> card));
        when(people.cards(anyCollection())).thenReturn(cards);
        return people;
    }

    private static PersonCard person(String given, String family) {
        return new PersonCard(PersonId.next(), given, family, "", "", "", ZoneOffset.UTC, true);
    }

    private static Viewer viewer(PersonCard card) {
        return new Viewer(card.id(), false, card.givenName(), card.familyName(), card.email(), card.zone(), Locale.UK);
    }
}
