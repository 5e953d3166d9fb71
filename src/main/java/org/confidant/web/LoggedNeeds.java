package org.confidant.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.confidant.agreement.Verb;
import org.confidant.meeting.ConfirmationService;
import org.confidant.meeting.LoggedMeeting;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.reading.Names;
import org.confidant.reading.When;
import org.confidant.web.Need.Kind;
import org.springframework.stereotype.Component;

/** Which meetings somebody else logged and the viewer has not confirmed yet. Nothing depends on it, so it has no day. */
@Component
class LoggedNeeds {

    private final ConfirmationService confirmations;
    private final PeopleService people;
    private final When when;

    LoggedNeeds(ConfirmationService confirmations, PeopleService people, When when) {
        this.confirmations = confirmations;
        this.people = people;
        this.when = when;
    }

    List<Need> of(Viewer viewer, List<Own> own) {
        var open =
                own.stream().filter(room -> room.allows(Verb.LOG_MEETING)).collect(toMap(Own::id, Function.identity()));
        if (open.isEmpty()) {
            return List.of();
        }
        var logged = confirmations.waitingFor(viewer).stream()
                .filter(one -> open.containsKey(one.mentorship()))
                .toList();
        var cards =
                people.cards(logged.stream().map(LoggedMeeting::by).distinct().toList());
        return logged.stream()
                .flatMap(one -> Stream.ofNullable(cards.get(one.by()))
                        .map(by -> Need.of(
                                Kind.CONFIRM_LOG,
                                "/meetings/" + one.id(),
                                Names.given(by),
                                when.day(one.startedAt(), viewer))))
                .toList();
    }
}
