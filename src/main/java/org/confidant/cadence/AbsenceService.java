package org.confidant.cadence;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.Participant;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.AbsenceId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to absences: each enters their own, and the clock of their mentorships stops meanwhile. */
@Service
@Transactional(readOnly = true)
public class AbsenceService {

    private final AbsenceQueries queries;
    private final MentorshipService mentorships;
    private final Clock clock;

    AbsenceService(AbsenceQueries queries, MentorshipService mentorships, Clock clock) {
        this.queries = queries;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    /** The viewer's own that last or lie ahead, the first first. */
    List<Absence> ahead(Viewer viewer) {
        var today = viewer.today(clock);
        return queries.of(List.of(viewer.id())).getOrDefault(viewer.id(), List.of()).stream()
                .filter(one -> one.until().isAfter(today))
                .toList();
    }

    @Transactional
    void enter(Viewer viewer, LocalDate from, LocalDate until) {
        queries.insert(new Absence(AbsenceId.next(), viewer.id(), from, until));
    }

    /** @throws NotVisibleException when it is not the viewer's, or not there any more */
    @Transactional
    void takeBack(Viewer viewer, AbsenceId id) {
        if (!queries.delete(viewer.id(), id)) {
            throw new NotVisibleException();
        }
    }

    LocalDate today(Viewer viewer) {
        return viewer.today(clock);
    }

    /** When others whom they cannot meet without are away, now or ahead, the first first. Their days, and no more. */
    public List<Absence> ahead(Viewer viewer, Collection<Participant> participants) {
        var today = viewer.today(clock);
        var others = needed(participants)
                .filter(person -> !person.equals(viewer.id()))
                .toList();
        return others.isEmpty()
                ? List.of()
                : queries.of(others).values().stream()
                        .flatMap(List::stream)
                        .filter(one -> one.until().isAfter(today))
                        .sorted(comparing(Absence::from))
                        .toList();
    }

    /**
     * What stops the clock of each mentorship, in two statements however many there are.
     *
     * @param participants of each
     */
    public Map<MentorshipId, DaysOff> daysOff(Map<MentorshipId, ? extends Collection<Participant>> participants) {
        var needed =
                participants.values().stream().flatMap(AbsenceService::needed).collect(toSet());
        var rests = mentorships.restsOf(participants.keySet());
        var absences = needed.isEmpty() ? Map.<PersonId, List<Absence>>of() : queries.of(needed);
        return participants.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> new DaysOff(
                                rests.getOrDefault(one.getKey(), List.of()),
                                needed(one.getValue())
                                        .flatMap(person -> absences.getOrDefault(person, List.of()).stream())
                                        .toList())));
    }

    /** The same for one. */
    public DaysOff daysOff(MentorshipId id, Collection<Participant> participants) {
        return daysOff(Map.of(id, participants)).getOrDefault(id, DaysOff.NONE);
    }

    /** Whom they cannot meet without: both of a pair; of a circle its mentors, because it can meet without one of its mentees. */
    private static Stream<PersonId> needed(Collection<Participant> participants) {
        return participants.stream()
                .filter(one -> participants.size() == 2 || one.place() == Place.MENTOR)
                .map(Participant::person);
    }
}
