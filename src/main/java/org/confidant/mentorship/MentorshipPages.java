package org.confidant.mentorship;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.program.ProgramCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the viewer's mentorships and names together. */
@Component
@Transactional(readOnly = true)
class MentorshipPages {

    private final MentorshipService mentorships;
    private final ProgramService programs;
    private final PeopleService people;

    MentorshipPages(MentorshipService mentorships, ProgramService programs, PeopleService people) {
        this.mentorships = mentorships;
        this.programs = programs;
        this.people = people;
    }

    List<MentorshipLine> of(Viewer viewer) {
        var mine = mentorships.of(viewer);
        var names = programs.visibleTo(viewer).stream().collect(toMap(ProgramCard::id, ProgramCard::name));
        var cards = people.cards(mine.stream()
                .flatMap(one -> one.participants().stream())
                .map(Participant::person)
                .collect(toSet()));
        return mine.stream()
                .map(one -> new MentorshipLine(
                        one, names.getOrDefault(one.program(), ""), place(viewer, one), others(viewer, one, cards)))
                .toList();
    }

    private static Place place(Viewer viewer, MentorshipCard mentorship) {
        return mentorship.participants().stream()
                .filter(one -> one.person().equals(viewer.id()))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static List<PersonCard> others(Viewer viewer, MentorshipCard mentorship, Map<PersonId, PersonCard> cards) {
        return mentorship.participants().stream()
                .map(Participant::person)
                .filter(person -> !person.equals(viewer.id()))
                .map(cards::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
