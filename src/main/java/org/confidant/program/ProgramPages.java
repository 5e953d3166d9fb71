package org.confidant.program;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.EnrolledPage.Enrolled;
import org.confidant.program.EnrolledPage.Found;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Puts programs and names together for the pages. */
@Component
@Transactional(readOnly = true)
class ProgramPages {

    private static final int MOST_FOUND = 20;

    private final ProgramService programs;
    private final ProgramQueries queries;
    private final PeopleService people;

    ProgramPages(ProgramService programs, ProgramQueries queries, PeopleService people) {
        this.programs = programs;
        this.queries = queries;
        this.people = people;
    }

    List<ProgramLine> list(Viewer viewer) {
        var may = programs.permissions(viewer);
        return programs.visibleTo(viewer).stream()
                .map(card -> new ProgramLine(card, may.getOrDefault(card.id(), ProgramPermissions.NONE)))
                .toList();
    }

    ProgramPage page(Viewer viewer, ProgramId id) {
        var program = programs.requireVisible(viewer, id);
        var held = queries.placesHeld(id);
        return new ProgramPage(
                program,
                programs.permissions(viewer, id),
                List.copyOf(people.cards(programs.coordinatorsOf(id)).values()),
                programs.placesOf(viewer, id),
                held.getOrDefault(Place.MENTOR, 0),
                held.getOrDefault(Place.MENTEE, 0));
    }

    EnrolledPage enrolled(Viewer viewer, ProgramId id, String q) {
        var program = programs.requireCoordinator(viewer, id);
        var enrollments = programs.enrollments(viewer, id);
        var cards =
                people.cards(enrollments.stream().map(EnrollmentCard::person).collect(toSet()));
        var mentors = in(Place.MENTOR, enrollments, cards);
        var mentees = in(Place.MENTEE, enrollments, cards);
        var found = q.isBlank() ? List.<PersonCard>of() : people.search(q, MOST_FOUND);
        return new EnrolledPage(
                program,
                mentors,
                mentees,
                q,
                found.stream()
                        .map(one -> Found.of(one, ids(mentors), ids(mentees)))
                        .toList());
    }

    /** The people behind the addresses; an address that nobody here has is an error of the field. */
    Set<PersonId> coordinators(String typed, Errors errors) {
        var named = new HashSet<PersonId>();
        for (var address : Words.between(typed)) {
            people.findByEmail(address)
                    .filter(PersonCard::active)
                    .ifPresentOrElse(
                            one -> named.add(one.id()),
                            () -> errors.rejectValue(
                                    "coordinators", "program.error.address", new Object[] {address}, null));
        }
        return named;
    }

    private static List<Enrolled> in(
            Place place, Collection<EnrollmentCard> enrollments, Map<PersonId, PersonCard> cards) {
        var held = enrollments.stream()
                .filter(one -> one.place() == place)
                .collect(toMap(EnrollmentCard::person, Function.identity()));
        return cards.values().stream()
                .filter(person -> held.containsKey(person.id()))
                .map(person -> new Enrolled(requireNonNull(held.get(person.id())), person))
                .toList();
    }

    private static Set<PersonId> ids(List<Enrolled> enrolled) {
        return enrolled.stream().map(one -> one.person().id()).collect(toSet());
    }
}
