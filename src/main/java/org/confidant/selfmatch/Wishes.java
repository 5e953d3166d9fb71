package org.confidant.selfmatch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.confidant.people.Viewer;
import org.confidant.program.PlaceGivenUp;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own list of those whom they would like to meet, whom they want most first. Nobody else is shown it. */
@Service
@Transactional
public class Wishes {

    static final int MOST = 5;

    private final Chooser chooser;
    private final WishRows rows;
    private final Clock clock;

    Wishes(Chooser chooser, WishRows rows, Clock clock) {
        this.chooser = chooser;
        this.rows = rows;
        this.clock = clock;
    }

    enum Way {
        UP,
        DOWN
    }

    /**
     * Puts somebody at the end of the list; who stands there already stays where they are.
     *
     * @throws NotVisibleException unless the viewer holds the place and may make a list, or when the other is none of the other side
     * @throws RefusedException when the list is full, or it cannot be them now
     */
    public void add(Viewer viewer, EnrollmentId own, EnrollmentId wanted) {
        chooser.require(require(viewer, own), wanted);
        change(own, list -> {
            if (!list.contains(wanted)) {
                if (list.size() >= MOST) {
                    throw RefusedException.notNow("selfmatch.refused.long", MOST);
                }
                list.add(wanted);
            }
            return list;
        });
    }

    /** @throws NotVisibleException unless the viewer holds the place and may make a list */
    void remove(Viewer viewer, EnrollmentId own, EnrollmentId wanted) {
        require(viewer, own);
        change(own, list -> {
            list.remove(wanted);
            return list;
        });
    }

    /**
     * Changes places with the one before or after.
     *
     * @param way null, and whoever is at that end already, changes nothing
     * @throws NotVisibleException unless the viewer holds the place and may make a list
     */
    void move(Viewer viewer, EnrollmentId own, EnrollmentId wanted, @Nullable Way way) {
        require(viewer, own);
        change(own, list -> {
            var at = list.indexOf(wanted);
            var to = way == Way.UP ? at - 1 : at + 1;
            if (way != null && at >= 0 && to >= 0 && to < list.size()) {
                Collections.swap(list, at, to);
            }
            return list;
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PlaceGivenUp given) {
        rows.forget(given.enrollment());
    }

    /** The viewer's places as mentee in which they wait and may say whom they would like, and have not; with the names of their programs. */
    @Transactional(readOnly = true)
    public Map<EnrollmentId, String> silent(Viewer viewer) {
        return rows.silent(viewer.id(), clock.instant());
    }

    /** Held, so that two clicks at once are one after the other. */
    private void change(EnrollmentId own, UnaryOperator<List<EnrollmentId>> how) {
        rows.hold(own);
        rows.keep(own, how.apply(new ArrayList<>(rows.of(own))));
    }

    private Chooser.Own require(Viewer viewer, EnrollmentId id) {
        var own = chooser.own(viewer, id);
        if (!own.say().lists()) {
            throw new NotVisibleException();
        }
        return own;
    }
}
