package org.confidant.concern;

import java.util.List;
import org.confidant.agreement.AgreementService;
import org.confidant.people.Viewer;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.RoomView;
import org.confidant.reading.Rooms;
import org.confidant.shared.ConcernId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays concerns out for whoever raised or received them, in a number of statements that does not grow with them. */
@Component
@Transactional(readOnly = true)
class ConcernPages {

    private static final int PAGE = 20;

    private final AgreementService agreements;
    private final ConcernRepository concerns;
    private final ConcernQueries queries;
    private final ConcernCards cards;
    private final KeptTexts texts;
    private final Rooms rooms;

    ConcernPages(
            AgreementService agreements,
            ConcernRepository concerns,
            ConcernQueries queries,
            ConcernCards cards,
            KeptTexts texts,
            Rooms rooms) {
        this.agreements = agreements;
        this.concerns = concerns;
        this.queries = queries;
        this.cards = cards;
        this.texts = texts;
        this.rooms = rooms;
    }

    /** What the viewer raised or received: open and urgent ones first. */
    Slice<ConcernCard> all(Viewer viewer, int page) {
        return slice(viewer, queries.of(viewer.id()), page);
    }

    /** What the viewer raised about one mentorship, in the same order. */
    Slice<ConcernCard> raised(Viewer viewer, MentorshipId mentorship, int page) {
        return slice(viewer, queries.raised(viewer.id(), mentorship), page);
    }

    private Slice<ConcernCard> slice(Viewer viewer, List<ConcernRow> all, int page) {
        var rows = Slice.of(all, page, PAGE);
        return new Slice<>(cards.of(viewer, rows.rows()), rows.number(), rows.more());
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    RoomView room(Viewer viewer, MentorshipId mentorship) {
        return rooms.of(
                viewer, mentorship, agreements.standing(viewer, mentorship).people());
    }

    /**
     * Its author has seen then what was answered.
     *
     * @throws NotVisibleException when the viewer neither raised nor received it
     */
    @Transactional
    ConcernPage page(Viewer viewer, ConcernId id) {
        var row = require(viewer, id);
        var concern = concerns.findById(id).orElseThrow(NotVisibleException::new);
        var opened =
                texts.of(viewer, concern.steps().stream().map(Step::wordsId).toList());
        if (row.author().equals(viewer.id())) {
            queries.see(id);
        }
        return cards.page(viewer, row, concern.steps(), opened);
    }

    private ConcernRow require(Viewer viewer, ConcernId id) {
        return queries.find(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }
}
