package org.confidant.contact;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.cadence.AbsenceService;
import org.confidant.cadence.DaysFromStart;
import org.confidant.cadence.DaysOff;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipState;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Component;

/** Mentorships whose agreement never took force: nothing recurs in them, but they do not wait for ever either. */
@Component
class Unsigned {

    private final AbsenceService absences;
    private final ProgramService programs;
    private final Clock clock;

    Unsigned(AbsenceService absences, ProgramService programs, Clock clock) {
        this.absences = absences;
        this.programs = programs;
        this.clock = clock;
    }

    /** The day from which nothing has been signed for so long that it is asked whether there is anything left; in four statements. */
    Map<MentorshipId, LocalDate> inactiveFrom(List<MentorshipCard> cards, Map<MentorshipId, ZoneId> zones) {
        var waiting = cards.stream()
                .filter(card -> card.state() == MentorshipState.ACTIVE)
                .toList();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        var patience =
                programs.patience(waiting.stream().map(MentorshipCard::program).collect(toSet()));
        var off = absences.daysOff(waiting.stream().collect(toMap(MentorshipCard::id, MentorshipCard::participants)));
        return waiting.stream().collect(toMap(MentorshipCard::id, card -> {
            var days = DaysFromStart.of(
                    card.since(),
                    off.getOrDefault(card.id(), DaysOff.NONE),
                    clock.instant(),
                    Objects.requireNonNull(zones.get(card.id())));
            return days.day(Objects.requireNonNull(patience.get(card.program())).inactiveDays());
        }));
    }
}
