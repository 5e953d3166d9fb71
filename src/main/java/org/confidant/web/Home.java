package org.confidant.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.goal.GoalCard;
import org.confidant.goal.GoalService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.Slice;
import org.confidant.web.HomePage.Greeting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what needs the viewer now, in whatever roles they have: some thirty questions, and so in one transaction. */
@Service
@Transactional(readOnly = true)
class Home {

    /** More goals than that are no glance. */
    private static final int GOALS = 5;

    private final OwnMentorships mentorships;
    private final ParticipantNeeds participant;
    private final FeatureNeeds features;
    private final RequestNeeds requests;
    private final LoggedNeeds logged;
    private final ConcernNeeds concerns;
    private final CoordinatorNeeds coordinator;
    private final AdministratorNeeds administrator;
    private final GoalService goals;
    private final ProgramService programs;
    private final Clock clock;

    Home(
            OwnMentorships mentorships,
            ParticipantNeeds participant,
            FeatureNeeds features,
            RequestNeeds requests,
            LoggedNeeds logged,
            ConcernNeeds concerns,
            CoordinatorNeeds coordinator,
            AdministratorNeeds administrator,
            GoalService goals,
            ProgramService programs,
            Clock clock) {
        this.mentorships = mentorships;
        this.participant = participant;
        this.features = features;
        this.requests = requests;
        this.logged = logged;
        this.concerns = concerns;
        this.coordinator = coordinator;
        this.administrator = administrator;
        this.goals = goals;
        this.programs = programs;
        this.clock = clock;
    }

    HomePage of(Viewer viewer) {
        var own = mentorships.of(viewer);
        var needs = Stream.of(
                        participant.of(viewer, own),
                        requests.of(viewer),
                        features.of(viewer, own),
                        logged.of(viewer, own),
                        concerns.of(viewer),
                        coordinator.of(viewer),
                        administrator.of(viewer))
                .flatMap(list -> list.stream())
                .sorted(comparing(Need::kind).thenComparing(Need::at, nullsLast(naturalOrder())))
                .toList();
        return new HomePage(
                viewer,
                viewer.today(clock),
                Greeting.at(clock.instant().atZone(viewer.zone()).getHour()),
                needs,
                own,
                glance(viewer, own),
                programs.coordinatedBy(viewer));
    }

    /** What is worked on: a mentorship that has ended is looked back at in its room. */
    private Slice<GoalCard> glance(Viewer viewer, List<Own> own) {
        var open = own.stream().filter(Own::goesOn).map(Own::id).toList();
        return open.isEmpty() ? new Slice<>(List.of(), 1, false) : goals.newest(viewer, open, GOALS);
    }
}
