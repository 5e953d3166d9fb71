package org.confidant.sharing;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confidant.audit.AuditService;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.Participant;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.Slice;
import org.confidant.shared.SpaceId;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what was opened to programs: for their coordinators, whose every reading is kept, and for those who opened it. */
@Service
@Transactional
public class SharingService {

    /** More than that is not counted. */
    public static final int MOST = 99;

    private static final int PAGE = 20;

    private final ProgramService programs;
    private final MentorshipService mentorships;
    private final VaultService vault;
    private final SharedTexts texts;
    private final SharedReadings readings;
    private final Rooms rooms;
    private final AuditService audit;
    private final Clock clock;

    SharingService(
            ProgramService programs,
            MentorshipService mentorships,
            VaultService vault,
            SharedTexts texts,
            SharedReadings readings,
            Rooms rooms,
            AuditService audit,
            Clock clock) {
        this.programs = programs;
        this.mentorships = mentorships;
        this.vault = vault;
        this.texts = texts;
        this.readings = readings;
        this.rooms = rooms;
        this.audit = audit;
        this.clock = clock;
    }

    /** How much of a mentorship stands on its coordinators' page, as far as this participant reads it; at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public int count(Viewer viewer, MentorshipId id) {
        var mentorship = mentorships.requireParticipant(viewer, id);
        return vault.openedToProgram(viewer.id(), List.of(mentorship.space()), 1, MOST)
                .rows()
                .size();
    }

    /**
     * What the coordinators of a program are shown. Opening it is written down.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program
     */
    ProgramShared inProgram(Viewer viewer, ProgramId id, int number) {
        var program = programs.requireCoordinator(viewer, id);
        var bySpace = SharedTexts.bySpace(mentorships.inProgram(viewer, id));
        var page = open(viewer, bySpace, number);
        keep(viewer, id, page, bySpace);
        return new ProgramShared(program, page);
    }

    /** @throws NotVisibleException when the viewer takes no part in the mentorship */
    RoomShared inRoom(Viewer viewer, MentorshipId id, int number) {
        var mentorship = mentorships.requireParticipant(viewer, id);
        var people = mentorship.participants().stream().map(Participant::person).toList();
        return new RoomShared(
                rooms.of(viewer, id, people), open(viewer, SharedTexts.bySpace(List.of(mentorship)), number));
    }

    private Slice<SharedText> open(Viewer viewer, Map<SpaceId, MentorshipCard> bySpace, int number) {
        var ids = vault.openedToProgram(viewer.id(), bySpace.keySet(), number, PAGE);
        return texts.open(viewer, ids, bySpace);
    }

    /** What a coordinator reads of their own mentorship they read as its participant. */
    private void keep(Viewer viewer, ProgramId id, Slice<SharedText> page, Map<SpaceId, MentorshipCard> mentorships) {
        var read = new HashMap<>(page.rows().stream()
                .map(SharedText::kept)
                .collect(groupingBy(kept -> kept.text().space())));
        read.keySet().removeIf(space -> {
            var mentorship = mentorships.get(space);
            return mentorship == null || mentorship.includes(viewer.id());
        });
        if (!read.isEmpty()) {
            var ids = read.values().stream()
                    .flatMap(List::stream)
                    .map(kept -> kept.text().id())
                    .toList();
            readings.keep(viewer.id(), ids, clock.instant());
            audit.record(
                    viewer.id(), "program.shared_read", id.toString(), Map.of("texts", String.valueOf(ids.size())));
        }
    }
}
