package org.confidant.routine;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.Occurrence;
import org.confidant.meeting.Occurrences;
import org.confidant.meeting.OfferedTimes;
import org.confidant.meeting.TimeOffers;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.LockView;
import org.confidant.reading.Locks;
import org.confidant.reading.Rooms;
import org.confidant.routine.RoutinePage.Running;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a routine shows to a participant. */
@Service
@Transactional(readOnly = true)
class RoutinePages {

    private final AgreementService agreements;
    private final RoutineRepository routines;
    private final Occurrences occurrences;
    private final TimeOffers offers;
    private final LastDays lastDays;
    private final VaultService vault;
    private final Locks locks;
    private final Rooms rooms;
    private final Clock clock;

    RoutinePages(
            AgreementService agreements,
            RoutineRepository routines,
            Occurrences occurrences,
            TimeOffers offers,
            LastDays lastDays,
            VaultService vault,
            Locks locks,
            Rooms rooms,
            Clock clock) {
        this.agreements = agreements;
        this.routines = routines;
        this.occurrences = occurrences;
        this.offers = offers;
        this.lastDays = lastDays;
        this.vault = vault;
        this.locks = locks;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** @throws RefusedException while meetings are closed */
    RoutinePage of(Viewer viewer, MentorshipId id) {
        var standing = agreements.standing(viewer, id);
        if (!standing.allows(Verb.PLAN_MEETING)) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
        var offered = offers.of(viewer, standing);
        return new RoutinePage(
                rooms.of(viewer, id, standing.people()),
                standing,
                routines.findByMentorshipIdAndEndedAtIsNull(id)
                        .map(one -> running(viewer, one))
                        .orElse(null),
                offered,
                zones(viewer, offered),
                lastDays.of(standing),
                lock(viewer, standing));
    }

    Instant now() {
        return clock.instant();
    }

    private Running running(Viewer viewer, Routine routine) {
        var times = routine.times();
        return new Running(
                routine.id(),
                routine.weeks(),
                times.first().getDayOfWeek(),
                times.first().toLocalTime(),
                times.zone(),
                routine.minutes(),
                times.from(now()).findFirst().map(LocalDateTime::toLocalDate).orElse(null),
                ahead(routine),
                occurrences.place(viewer, routine.place()).orElse(null));
    }

    private List<MeetingCard> ahead(Routine routine) {
        return occurrences.of(routine.id()).stream()
                .map(Occurrence::meeting)
                .filter(one -> one.planned() && !one.startsAt().isBefore(now()))
                .sorted(comparing(MeetingCard::startsAt))
                .toList();
    }

    private static Map<String, String> zones(Viewer viewer, OfferedTimes offered) {
        var zones = new LinkedHashMap<String, String>();
        Stream.concat(Stream.of(viewer.zone()), offered.others().stream().map(PersonCard::zone))
                .map(ZoneId::getId)
                .forEach(zone -> zones.put(zone, zone));
        return zones;
    }

    private LockView lock(Viewer viewer, Standing standing) {
        var shared = standing.shared();
        return locks.of(viewer, vault.readersIf(viewer.id(), standing.space(), shared, standing.addressee(shared)));
    }
}
