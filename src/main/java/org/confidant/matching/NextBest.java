package org.confidant.matching;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.matching.NextBestPage.ChosenPair;
import org.confidant.matching.NextBestPage.Offer;
import org.confidant.matching.NextBestPage.Row;
import org.confidant.matching.fit.Cohort;
import org.confidant.matching.fit.Couple;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.fit.Member;
import org.confidant.matching.fit.Points;
import org.confidant.mentorship.Between.Two;
import org.confidant.mentorship.ManyProposals;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a no opens: places that are free again go to those who wait, from the first of the waiting list on. Whoever is served takes the
 * place; nobody who meets or is asked is disturbed, and nobody is offered again whom one of the two said no to.
 */
@Component
class NextBest {

    /** So many are offered at once; the next come when these are asked. */
    private static final int MOST = 50;

    private static final int REASONS = 3;

    private final CohortReader cohorts;
    private final MatchSettingsService settings;
    private final ManyProposals proposals;
    private final ProgramService programs;
    private final PeopleService people;

    NextBest(
            CohortReader cohorts,
            MatchSettingsService settings,
            ManyProposals proposals,
            ProgramService programs,
            PeopleService people) {
        this.cohorts = cohorts;
        this.settings = settings;
        this.proposals = proposals;
        this.programs = programs;
        this.people = people;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    @Transactional(readOnly = true)
    NextBestPage page(Viewer viewer, ProgramId id) {
        var program = programs.requireCoordinator(viewer, id);
        var queue = proposals.queue(viewer, id);
        var rows = rows(now(viewer, id), queue, settings.of(id).most());
        var named = rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.mentee()), Stream.ofNullable(row.offer()).map(Offer::mentor)))
                .collect(toSet());
        return new NextBestPage(program, rows, queue.size() - rows.size(), people.cards(named));
    }

    /** The program as it is now, without those who said no to each other. */
    AsOfNow now(Viewer viewer, ProgramId program) {
        var cohort = cohorts.read(viewer, program);
        return new AsOfNow(
                cohort, settings.of(program), declined(cohort, proposals.declined(program)), "matching.next.declined");
    }

    private static List<Couple> declined(Cohort cohort, Set<Two> declined) {
        return cohort.mentees().stream()
                .flatMap(mentee -> cohort.mentors().stream()
                        .filter(mentor -> declined.contains(two(mentee, mentor)))
                        .map(mentor -> new Couple(mentee.id(), mentor.id())))
                .toList();
    }

    private static Two two(Member one, Member other) {
        return new Two(PersonId.of(one.person()), PersonId.of(other.person()));
    }

    /** From the first of the waiting list on, until no room or enough is there. */
    private static List<Row> rows(AsOfNow now, List<EnrollmentId> queue, int most) {
        var mentors = now.cohort().mentors();
        var free = mentors.stream().mapToInt(Member::free).toArray();
        var rows = new ArrayList<Row>();
        for (var mentee :
                queue.stream().map(now::mentee).filter(Objects::nonNull).toList()) {
            if (rows.size() == MOST || IntStream.of(free).sum() == 0) {
                break;
            }
            var best = best(now.fit(), mentee, free);
            if (best >= 0) {
                free[best]--;
            }
            rows.add(row(now, mentee, best, most));
        }
        return rows;
    }

    /** The index of the best mentor with room, the first of those that are as good; -1 where there is none. */
    private static int best(Fit fit, int mentee, int[] free) {
        var best = -1;
        var most = Fit.EXCLUDED;
        for (var mentor = 0; mentor < free.length; mentor++) {
            var score = free[mentor] > 0 ? fit.scoreIfAllowed(mentee, mentor) : Fit.EXCLUDED;
            if (score > most) {
                best = mentor;
                most = score;
            }
        }
        return best;
    }

    private static Row row(AsOfNow now, int mentee, int mentor, int most) {
        var one = now.cohort().mentees().get(mentee);
        if (mentor < 0) {
            return new Row(PersonId.of(one.person()), null);
        }
        var other = now.cohort().mentors().get(mentor);
        var points = now.fit().points(mentee, mentor);
        var pair = new ChosenPair(EnrollmentId.of(one.id()), EnrollmentId.of(other.id()));
        var percent = 100 * points.total() / Math.max(1, most);
        return new Row(
                PersonId.of(one.person()), new Offer(pair, PersonId.of(other.person()), percent, reasons(points)));
    }

    private static List<Points.Part> reasons(Points points) {
        return points.parts().stream()
                .filter(part -> part.known() && part.points() > 0)
                .sorted(comparing(part -> -part.points()))
                .limit(REASONS)
                .toList();
    }
}
