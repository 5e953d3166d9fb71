package org.confidant.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.selfmatch.UnansweredRequests;
import org.confidant.selfmatch.WaitingRequest;
import org.confidant.selfmatch.Wishes;
import org.confidant.web.Need.Kind;
import org.springframework.stereotype.Component;

/** Mentees who ask the viewer, and programs in which the viewer may say whom they would like as a mentor. */
@Component
class RequestNeeds {

    private final UnansweredRequests requests;
    private final Wishes wishes;
    private final PeopleService people;

    RequestNeeds(UnansweredRequests requests, Wishes wishes, PeopleService people) {
        this.requests = requests;
        this.wishes = wishes;
        this.people = people;
    }

    List<Need> of(Viewer viewer) {
        var waiting = requests.waitingFor(viewer);
        var cards = people.cards(waiting.stream().map(WaitingRequest::mentee).collect(toSet()));
        var asked = waiting.stream()
                .flatMap(one -> Stream.ofNullable(cards.get(one.mentee()))
                        .map(PersonCard::name)
                        .map(name -> Need.of(Kind.REQUEST, "/mentor-requests/" + one.id(), name)));
        var silent = wishes.silent(viewer).entrySet().stream()
                .map(one -> Need.of(Kind.CHOOSE_MENTOR, "/enrollments/" + one.getKey() + "/matches", one.getValue()));
        return Stream.concat(asked, silent).toList();
    }
}
