package org.confidant.selfmatch;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.matching.Fitting;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.reading.LockView;
import org.confidant.reading.Names;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.Slice;
import org.confidant.vault.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out whom somebody could meet, in a number of statements that does not grow with them. */
@Component
@Transactional(readOnly = true)
class MatchesPages {

    private static final int PAGE = 20;

    private final Chooser chooser;
    private final RequestService asking;
    private final WishRows wishes;
    private final RequestRows requests;
    private final ProgramService programs;
    private final PeopleService people;
    private final Names names;
    private final Clock clock;

    MatchesPages(
            Chooser chooser,
            RequestService asking,
            WishRows wishes,
            RequestRows requests,
            ProgramService programs,
            PeopleService people,
            Names names,
            Clock clock) {
        this.chooser = chooser;
        this.asking = asking;
        this.wishes = wishes;
        this.requests = requests;
        this.programs = programs;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param q a part of the name, address, job or department; may be empty
     * @throws NotVisibleException unless the viewer holds the place, and its program hears them
     */
    MatchesPage page(Viewer viewer, EnrollmentId id, String q, int number) {
        var own = chooser.own(viewer, id);
        var shown = chooser.shown(own);
        var found = Slice.of(named(shown, q), number, PAGE);
        var wanted = own.say().lists() ? wishes.of(id) : List.<EnrollmentId>of();
        var asked = own.place().place() == Place.MENTEE ? requests.of(id, clock.instant()) : List.<RequestRow>of();
        var places = programs.enrollments(Stream.concat(found.rows().stream().map(Fitting::id), wanted.stream())
                .collect(toSet()));
        var cards = people.cards(Stream.concat(
                        places.values().stream().map(EnrollmentCard::person),
                        asked.stream().map(RequestRow::mentor))
                .collect(toSet()));
        var open = asked.stream()
                .filter(RequestRow::open)
                .map(one -> one.pair().mentor())
                .collect(toSet());
        var others = new Others(own.place(), fits(shown), places, cards, Set.copyOf(wanted), open);
        return new MatchesPage(
                programs.require(own.place().program()),
                id,
                own.place().place(),
                own.say(),
                own.waits(),
                q,
                new Slice<>(
                        others.matches(found.rows().stream().map(Fitting::id).toList()), found.number(), found.more()),
                others.matches(wanted),
                asked.stream()
                        .map(one -> new MatchesPage.Line(one, Objects.requireNonNull(cards.get(one.mentor()))))
                        .toList());
    }

    /**
     * @throws NotVisibleException unless the viewer may ask, and that is a mentor of the program
     * @throws RefusedException when it cannot be this mentor now
     */
    AskPage ask(Viewer viewer, EnrollmentId id, EnrollmentId mentor) {
        var own = asking.asking(viewer, id);
        var fit = chooser.require(own, mentor);
        var place = Objects.requireNonNull(programs.enrollments(List.of(mentor)).get(mentor));
        var card = people.find(fit.person()).orElseThrow(NotVisibleException::new);
        var match = Match.of(own.place(), place, card, fit, false, false);
        return new AskPage(
                programs.require(own.place().program()),
                id,
                match,
                new LockView(Scope.PAIR, names.join(List.of(names.you(), Names.given(match.person()))), List.of()));
    }

    private List<Fitting> named(List<Fitting> shown, String q) {
        if (q.isBlank()) {
            return shown;
        }
        var like =
                people.search(q, Integer.MAX_VALUE).stream().map(PersonCard::id).collect(toSet());
        return shown.stream().filter(one -> like.contains(one.person())).toList();
    }

    private static Map<EnrollmentId, Fitting> fits(List<Fitting> shown) {
        return shown.stream().collect(toMap(Fitting::id, identity()));
    }
}
