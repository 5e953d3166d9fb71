package org.confidant.selfmatch;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Objects;
import org.confidant.matching.Fits;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out for coordinators how participants have their say. */
@Component
@Transactional(readOnly = true)
class SayPages {

    private static final int PAGE = 30;

    private final SayService says;
    private final WishRows wishes;
    private final RequestRows requests;
    private final Fits fits;
    private final ProgramService programs;
    private final PeopleService people;
    private final Clock clock;

    SayPages(
            SayService says,
            WishRows wishes,
            RequestRows requests,
            Fits fits,
            ProgramService programs,
            PeopleService people,
            Clock clock) {
        this.says = says;
        this.wishes = wishes;
        this.requests = requests;
        this.fits = fits;
        this.programs = programs;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param number which page of the mentors
     * @throws NotVisibleException when the viewer does not coordinate the program
     */
    SayPage page(Viewer viewer, ProgramId id, int number) {
        var mentors = programs.enrollments(viewer, id).stream()
                .filter(one -> one.place() == Place.MENTOR)
                .collect(toMap(EnrollmentCard::person, identity()));
        var leftOut = wishes.leftOut(id);
        var lines = people.cards(mentors.keySet()).values().stream()
                .map(person -> {
                    var place = Objects.requireNonNull(mentors.get(person.id())).id();
                    return new SayPage.Line(place, person, !leftOut.contains(place));
                })
                .toList();
        return new SayPage(
                programs.require(id),
                says.of(id),
                says.version(id),
                fits.weightOfPreferences(id),
                SayPage.unlessFew(wishes.lists(id)),
                SayPage.unlessFew(requests.asking(id, clock.instant())),
                Slice.of(lines, number, PAGE));
    }
}
