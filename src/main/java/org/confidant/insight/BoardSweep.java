package org.confidant.insight;

import java.time.Clock;
import org.confidant.shared.Attempts;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Service;

/** Keeps the boards of all programs, so that whoever opens one does not wait for it. */
@Service
class BoardSweep {

    private final BoardKeeper keeper;
    private final BoardCopies copies;
    private final Clock clock;

    BoardSweep(BoardKeeper keeper, BoardCopies copies, Clock clock) {
        this.keeper = keeper;
        this.copies = copies;
        this.clock = clock;
    }

    /** As of now, each program whatever fails in another; a failure is told at the end. */
    void sweep() {
        try (var attempts = new Attempts()) {
            for (var program : copies.stale(clock.instant())) {
                attempts.make(() -> keepWhole(program));
            }
        }
    }

    private void keepWhole(ProgramId program) {
        var more = true;
        while (more) {
            more = keeper.keep(program);
        }
    }
}
