package org.confidant.insight;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import org.confidant.mentorship.MentorshipService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes those rows of a board anew in whose mentorships something happened, or whose time has come. It can be done at any time, as often
 * as one likes and by several at once: what a row says depends on what is stored elsewhere and the clock alone.
 */
@Component
@Transactional
class BoardKeeper {

    /** So many in one transaction, and at the most before a page is shown. */
    static final int AT_ONCE = 500;

    private final BoardCopies copies;
    private final BoardRows rows;
    private final MentorshipService mentorships;
    private final Clock clock;

    BoardKeeper(BoardCopies copies, BoardRows rows, MentorshipService mentorships, Clock clock) {
        this.copies = copies;
        this.rows = rows;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    /** @return whether more may be left */
    boolean keep(ProgramId program) {
        if (!copies.stale(program, clock.instant())) {
            return false;
        }
        copies.lock(program);
        var ids = copies.take(program, clock.instant(), AT_ONCE);
        if (!ids.isEmpty()) {
            put(program, ids);
        }
        return ids.size() == AT_ONCE;
    }

    private void put(ProgramId program, List<MentorshipId> ids) {
        var now = clock.instant();
        var entries = rows.of(mentorships.cards(ids)).stream()
                .map(row -> BoardEntry.of(row, now))
                .toList();
        var changes = new EnumMap<BoardState, Integer>(BoardState.class);
        copies.counted(ids).forEach((state, number) -> changes.merge(state, -number, Integer::sum));
        entries.forEach(entry -> changes.merge(entry.row().state(), 1, Integer::sum));
        copies.put(entries);
        copies.count(program, changes);
    }
}
