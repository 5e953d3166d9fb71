package org.confidant.web;

import java.util.List;
import java.util.stream.Stream;
import org.confidant.concern.ConcernService;
import org.confidant.concern.WaitingConcern;
import org.confidant.people.Viewer;
import org.confidant.shared.ConcernId;
import org.confidant.web.Need.Kind;
import org.springframework.stereotype.Component;

/** What waits for the viewer in concerns. No name, and no word that tells somebody who looks over a shoulder whose they are. */
@Component
class ConcernNeeds {

    private final ConcernService concerns;

    ConcernNeeds(ConcernService concerns) {
        this.concerns = concerns;
    }

    List<Need> of(Viewer viewer) {
        var waiting = concerns.waitingFor(viewer);
        return Stream.of(
                        need(Kind.URGENT_CONCERN, ids(waiting, true)),
                        need(Kind.CONCERN, ids(waiting, false)),
                        need(Kind.CONCERN_ANSWERED, concerns.answeredTo(viewer)))
                .flatMap(one -> one)
                .toList();
    }

    private static List<ConcernId> ids(List<WaitingConcern> waiting, boolean urgent) {
        return waiting.stream()
                .filter(one -> one.urgent() == urgent)
                .map(WaitingConcern::id)
                .toList();
    }

    /** One for all of a kind: the list shows them in their order. */
    private static Stream<Need> need(Kind kind, List<ConcernId> ids) {
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        var path = ids.size() == 1 ? "/concerns/" + ids.get(0) : "/concerns";
        return Stream.of(Need.of(kind, path, ids.size()));
    }
}
