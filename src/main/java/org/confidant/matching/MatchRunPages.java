package org.confidant.matching;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.matching.Ask.View;
import org.confidant.matching.MatchRunQueries.MenteeRow;
import org.confidant.matching.MatchRunQueries.MentorRow;
import org.confidant.matching.RunPage.Chosen;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.picture.Bars;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts runs and names together for the pages; what came out is read as it was kept, and nothing is solved again. */
@Component
@Transactional(readOnly = true)
class MatchRunPages {

    private static final int TENTHS = 10;

    private final MatchRunService runs;
    private final MatchRunRepository all;
    private final MatchSettingsService settings;
    private final MatchRunQueries queries;
    private final ChoiceRows choices;
    private final ProgramService programs;
    private final PeopleService people;

    MatchRunPages(
            MatchRunService runs,
            MatchRunRepository all,
            MatchSettingsService settings,
            MatchRunQueries queries,
            ChoiceRows choices,
            ProgramService programs,
            PeopleService people) {
        this.runs = runs;
        this.all = all;
        this.settings = settings;
        this.queries = queries;
        this.choices = choices;
        this.programs = programs;
        this.people = people;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    RunsPage list(Viewer viewer, ProgramId id) {
        var now = settings.page(viewer, id);
        var made = all.findByProgramIdOrderByAskedAtDesc(id).stream()
                .map(MatchRun::card)
                .toList();
        var names = people.cards(made.stream().map(MatchRunCard::askedBy).collect(toSet()));
        return new RunsPage(
                now.program(),
                now.version() == null,
                made.stream()
                        .map(run -> new RunsPage.Line(run, Objects.requireNonNull(names.get(run.askedBy()))))
                        .toList());
    }

    /** @throws NotVisibleException unless the viewer coordinates its program */
    RunPage page(Viewer viewer, MatchRunId id, Ask ask) {
        var run = runs.require(viewer, id);
        var named = named(ask.q());
        var mentees = mentees(id, ask, named);
        var mentors = ask.show() == View.MENTORS
                ? queries.mentors(id, named, ask.number())
                : new Slice<MentorRow>(List.of(), 1, false);
        var chosen = chosen(id);
        var held = queries.heldBack(id);
        return new RunPage(
                programs.require(run.program()),
                run,
                ask,
                mentees,
                mentors,
                people.cards(persons(mentees.rows(), mentors.rows(), chosen, held)),
                bars(queries.fits(id, run.most()), TENTHS, tenth -> tenth * TENTHS + "–" + (tenth + 1) * TENTHS),
                loads(id),
                chosen,
                held);
    }

    /**
     * @param mentor of the run; null for all of them
     * @throws NotVisibleException unless the viewer coordinates its program and the mentor is in it
     * @throws RefusedException when it has no result
     */
    PlacesPage places(Viewer viewer, MatchRunId id, @Nullable EnrollmentId mentor) {
        var run = runs.requireDone(viewer, id);
        var program = programs.require(run.program());
        if (mentor == null) {
            return new PlacesPage(program, run, null, null, queries.places(id));
        }
        var row = queries.mentor(id, mentor).orElseThrow(NotVisibleException::new);
        return new PlacesPage(
                program, run, mentor, people.cards(Set.of(row.person())).get(row.person()), row.places());
    }

    private Slice<MenteeRow> mentees(MatchRunId id, Ask ask, @Nullable Collection<PersonId> named) {
        return switch (ask.show()) {
            case PAIRS -> queries.pairs(id, named, ask.number());
            case WITHOUT -> queries.without(id, named, ask.number());
            case MENTORS -> new Slice<>(List.of(), 1, false);
        };
    }

    /** Null where nobody is searched for. */
    @Nullable
    Collection<PersonId> named(String q) {
        return q.isBlank()
                ? null
                : people.search(q, Integer.MAX_VALUE).stream()
                        .map(PersonCard::id)
                        .toList();
    }

    Bars loads(MatchRunId id) {
        var counted = queries.loads(id);
        var most = counted.stream().mapToInt(Map.Entry::getKey).max().orElse(-1);
        return bars(counted, most + 1, String::valueOf);
    }

    private static Bars bars(List<Map.Entry<Integer, Integer>> counted, int kinds, IntFunction<String> label) {
        var counts = counted.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Bars(IntStream.range(0, kinds)
                .mapToObj(kind -> new Bars.Bar(label.apply(kind), counts.getOrDefault(kind, 0)))
                .toList());
    }

    private List<Chosen> chosen(MatchRunId id) {
        var made = choices.of(id);
        var places = programs.enrollments(made.stream()
                .flatMap(one -> Stream.of(one.pair().mentee(), one.pair().mentor()))
                .map(EnrollmentId::of)
                .collect(toSet()));
        return made.stream()
                .map(one -> new Chosen(
                        one,
                        person(places, one.pair().mentee()),
                        person(places, one.pair().mentor())))
                .toList();
    }

    private static PersonId person(Map<EnrollmentId, EnrollmentCard> places, String id) {
        return Objects.requireNonNull(places.get(EnrollmentId.of(id))).person();
    }

    private static Set<PersonId> persons(
            List<MenteeRow> mentees, List<MentorRow> mentors, List<Chosen> chosen, List<MenteeRow> held) {
        var persons = new HashSet<PersonId>();
        Stream.concat(mentees.stream(), held.stream()).forEach(row -> {
            persons.add(row.person());
            Stream.ofNullable(row.mentorPerson()).forEach(persons::add);
        });
        mentors.forEach(row -> persons.add(row.person()));
        chosen.forEach(one -> persons.addAll(Set.of(one.mentee(), one.mentor())));
        return persons;
    }
}
