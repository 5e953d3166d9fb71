package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.confidant.demo.DemoPrograms.Begun;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.selfmatch.RequestService;
import org.confidant.selfmatch.Say;
import org.confidant.selfmatch.SayService;
import org.confidant.selfmatch.Wishes;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Whom people of the demo company's second program would like to meet, and who asked somebody themselves. */
@Component
@Conditional(DemoCondition.class)
class DemoChoices {

    private static final String PROGRAM = "water";
    private static final int SINCE = 50;

    private final SayService says;
    private final Wishes wishes;
    private final RequestService requests;

    DemoChoices(SayService says, Wishes wishes, RequestService requests) {
        this.says = says;
        this.wishes = wishes;
        this.requests = requests;
    }

    void tell(Timeline timeline, Map<String, Viewer> people, Map<String, Begun> programs) {
        var coordinator = requireNonNull(people.get("coordinator"));
        var open = requireNonNull(programs.get(PROGRAM));
        timeline.on(SINCE, 10, coordinator, () -> says.change(coordinator, open.id(), null, new Say(true, true, 3)));
        for (var row : DemoTable.rows("wishes")) {
            var person = requireNonNull(people.get(row.get("person")));
            var program = requireNonNull(programs.get(row.get("program")));
            var place = Place.valueOf(row.get("place"));
            for (var wanted : row.get("wanted").split(" ", -1)) {
                timeline.on(
                        Integer.parseInt(row.get("day")),
                        14,
                        person,
                        () -> wishes.add(
                                person,
                                program.of(place, row.get("person")),
                                program.of(place == Place.MENTEE ? Place.MENTOR : Place.MENTEE, wanted)));
            }
        }
        for (var row : DemoTable.rows("mentor-requests")) {
            var person = requireNonNull(people.get(row.get("person")));
            var program = requireNonNull(programs.get(row.get("program")));
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    15,
                    person,
                    () -> requests.ask(
                            person,
                            program.of(Place.MENTEE, row.get("person")),
                            program.of(Place.MENTOR, row.get("mentor")),
                            row.get("text")));
        }
    }
}
