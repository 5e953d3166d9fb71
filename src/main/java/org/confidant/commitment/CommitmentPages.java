package org.confidant.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.confidant.agreement.AgreementService;
import org.confidant.people.Viewer;
import org.confidant.reading.RoomView;
import org.confidant.reading.Rooms;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of commitments show to a participant. */
@Service
@Transactional(readOnly = true)
class CommitmentPages {

    private static final int PAGE = 30;

    private final AgreementService agreements;
    private final CommitmentQueries queries;
    private final Commitments commitments;
    private final Rooms rooms;
    private final Clock clock;

    CommitmentPages(
            AgreementService agreements, CommitmentQueries queries, Commitments commitments, Rooms rooms, Clock clock) {
        this.agreements = agreements;
        this.queries = queries;
        this.commitments = commitments;
        this.rooms = rooms;
        this.clock = clock;
    }

    CommitmentPage page(Viewer viewer, MentorshipId id, int number) {
        var standing = agreements.standing(viewer, id);
        var may = CommitmentPermissions.of(standing);
        var rows = queries.of(viewer.id(), id, number, PAGE);
        var kept = queries.reliability(viewer.id(), id);
        return new CommitmentPage(
                rooms.of(viewer, id, standing.people()),
                standing,
                may,
                may.open() ? commitments.frame(viewer, standing) : null,
                new Slice<>(commitments.views(viewer, standing, rows.rows()), rows.number(), rows.more()),
                kept.getOrDefault(viewer.id(), Reliability.NONE),
                kept.values().stream().reduce(Reliability.NONE, Reliability::plus));
    }

    /** A commitment that the viewer may give another day. */
    record Moving(RoomView room, CommitmentView commitment) {}

    /**
     * @throws NotVisibleException when there is no such commitment for the viewer
     * @throws RefusedException when it is not the viewer's, or was kept
     */
    Moving moving(Viewer viewer, CommitmentId id) {
        var row = queries.find(viewer.id(), id).orElseThrow(NotVisibleException::new);
        var mentorship = queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
        var standing = agreements.standing(viewer, mentorship);
        CommitmentPermissions.of(standing).requireSettle(row.owner());
        if (row.state() == CommitmentState.KEPT) {
            throw RefusedException.notNow("commitment.refused." + row.state());
        }
        var view = commitments.views(viewer, standing, List.of(row)).stream().findFirst();
        return new Moving(rooms.of(viewer, mentorship, standing.people()), view.orElseThrow(NotVisibleException::new));
    }

    LocalDate today(Viewer viewer) {
        return viewer.today(clock);
    }
}
