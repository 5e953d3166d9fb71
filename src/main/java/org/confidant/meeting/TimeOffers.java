package org.confidant.meeting;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.confidant.agreement.Standing;
import org.confidant.meeting.CommonHours.Worker;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.people.WorkingHours;
import org.confidant.people.WorkingHoursService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers times within the working hours of all who meet, on days on which nobody they need is away, around the day by which their rhythm
 * asks for a meeting.
 */
@Component
@Transactional(readOnly = true)
public class TimeOffers {

    private static final int OFFERED = 3;

    /** So many days are looked at where the rhythm leaves fewer: every day of the week is among them. */
    private static final int WEEK = 7;

    private final WorkingHoursService hours;
    private final PeopleService people;
    private final NextDates nextDates;
    private final MeetingQueries queries;
    private final Clock clock;

    TimeOffers(
            WorkingHoursService hours, PeopleService people, NextDates nextDates, MeetingQueries queries, Clock clock) {
        this.hours = hours;
        this.people = people;
        this.nextDates = nextDates;
        this.queries = queries;
        this.clock = clock;
    }

    /** In a number of statements that grows with nothing. None before an agreement is in force. */
    public OfferedTimes of(Viewer viewer, Standing standing) {
        var minutes = Objects.requireNonNull(standing.terms()).meetingMinutes();
        var cards = List.copyOf(people.cards(standing.people()).values());
        var common = common(cards);
        var planned = queries.nextAfter(standing.mentorship(), clock.instant(), List.of());
        var outlook = nextDates.outlook(viewer, standing, planned.orElse(null));
        var due = outlook.due();
        var times = days(viewer, due.inTimeUntil()).stream()
                .filter(day -> outlook.away().stream().noneMatch(one -> one.covers(day)))
                .sorted(comparing((LocalDate day) -> Math.abs(ChronoUnit.DAYS.between(due.on(), day))))
                .flatMap(day -> common.on(day, viewer.zone(), minutes, outlook.usual()).stream())
                .limit(OFFERED)
                .sorted()
                .map(start -> new OfferedTime(start, minutes))
                .toList();
        return new OfferedTimes(times, others(viewer, cards));
    }

    /** From tomorrow on until it is late. */
    private List<LocalDate> days(Viewer viewer, LocalDate inTimeUntil) {
        var tomorrow = viewer.today(clock).plusDays(1);
        var least = tomorrow.plusDays(WEEK);
        return tomorrow.datesUntil(inTimeUntil.isBefore(least) ? least : inTimeUntil.plusDays(1))
                .toList();
    }

    private CommonHours common(List<PersonCard> cards) {
        var said = hours.of(cards.stream().map(PersonCard::id).toList());
        return new CommonHours(cards.stream()
                .map(one -> new Worker(one.zone(), said.getOrDefault(one.id(), WorkingHours.USUAL)))
                .toList());
    }

    private static List<PersonCard> others(Viewer viewer, List<PersonCard> cards) {
        return cards.stream().filter(one -> !one.id().equals(viewer.id())).toList();
    }
}
