package org.confidant.insight;

import java.time.Clock;
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

    /** As of now. What one transaction has kept stays, should a later one fail. */
    void sweep() {
        for (var program : copies.stale(clock.instant())) {
            var more = true;
            while (more) {
                more = keeper.keep(program);
            }
        }
    }
}
