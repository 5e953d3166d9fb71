package org.confidant.program;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
import org.confidant.program.EnrolledPage.Places;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Puts programs and names together for the pages. */
@Component
@Transactional(readOnly = true)
class ProgramPages {

    private static final int MOST_FOUND = 20;
    private static final int ON_A_PAGE = 30;

    private final ProgramService programs;
    private final ProgramQueries queries;
    private final PeopleService people;
    private final Choosing choosing;

    ProgramPages(ProgramService programs, ProgramQueries queries, PeopleService people, Choosing choosing) {
        this.programs = programs;
        this.queries = queries;
        this.people = people;
        this.choosing = choosing;
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
        var yours = programs.placesOf(viewer, id);
        return new ProgramPage(
                program,
                programs.permissions(viewer, id),
                List.copyOf(people.cards(programs.coordinatorsOf(id)).values()),
                yours,
                yours.stream().filter(one -> choosing.open(id, one.place())).toList(),
                held.getOrDefault(Place.MENTOR, 0),
                held.getOrDefault(Place.MENTEE, 0));
    }

    /**
     * @param mentors which page of them, counted from 1
     * @param mentees the same
     */
    EnrolledPage enrolled(Viewer viewer, ProgramId id, String q, int mentors, int mentees) {
        var program = programs.requireCoordinator(viewer, id);
        var places = programs.enrollments(viewer, id).stream()
                .collect(groupingBy(EnrollmentCard::place, toMap(EnrollmentCard::person, Function.identity())));
        var asMentor = places.getOrDefault(Place.MENTOR, Map.of());
        var asMentee = places.getOrDefault(Place.MENTEE, Map.of());
        var found = q.isBlank() ? List.<PersonCard>of() : people.search(q, MOST_FOUND);
        return new EnrolledPage(
                program,
                page(asMentor, mentors),
                page(asMentee, mentees),
                q,
                found.stream()
                        .map(one -> new Found(one, idOf(asMentor.get(one.id())), idOf(asMentee.get(one.id()))))
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

    private Places page(Map<PersonId, EnrollmentCard> places, int number) {
        var byName = people.cards(places.keySet()).values().stream()
                .map(person -> new Enrolled(requireNonNull(places.get(person.id())), person))
                .toList();
        return new Places(places.size(), Slice.of(byName, number, ON_A_PAGE));
    }

    private static @Nullable EnrollmentId idOf(@Nullable EnrollmentCard place) {
        return place == null ? null : place.id();
    }
}
