package org.confidant.commitment;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.reading.RoomView;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship's commitments as its participants see them.
 *
 * @param frame null while nothing can be taken on
 * @param own how the viewer keeps theirs
 * @param all how all together keep what the viewer knows of
 */
record CommitmentPage(
        RoomView room,
        Standing standing,
        CommitmentPermissions may,
        @Nullable CommitmentFrame frame,
        Slice<CommitmentView> page,
        Reliability own,
        Reliability all) {

    public List<CommitmentView> open() {
        return in(true);
    }

    public List<CommitmentView> settled() {
        return in(false);
    }

    private List<CommitmentView> in(boolean open) {
        return page.rows().stream()
                .filter(one -> (one.state() == CommitmentState.OPEN) == open)
                .toList();
    }
}
