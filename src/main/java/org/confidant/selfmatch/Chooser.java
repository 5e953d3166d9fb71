package org.confidant.selfmatch;

import java.util.List;
import java.util.Set;
import org.confidant.matching.Fits;
import org.confidant.matching.Fitting;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.program.PlacesTaken;
import org.confidant.program.PlacesTaken.Taken;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Whom somebody who holds a place may look at: nobody but they themselves, in a program that lets them say whom they would like. */
@Component
class Chooser {

    private final SayService says;
    private final WishRows rows;
    private final Fits fits;
    private final PlacesTaken taken;
    private final ProgramService programs;

    Chooser(SayService says, WishRows rows, Fits fits, PlacesTaken taken, ProgramService programs) {
        this.says = says;
        this.rows = rows;
        this.fits = fits;
        this.taken = taken;
        this.programs = programs;
    }

    /** Somebody's place, with what they may say. */
    record Own(EnrollmentCard place, Say say, Taken taken) {

        /** Whether somebody could be found for them: a mentee whom nobody meets or is asked about, a mentor with room. */
        boolean waits() {
            return place.place() == Place.MENTEE ? taken.free() : taken.running() + taken.asked() < place.capacity();
        }

        boolean asks() {
            return say.requests() && place.place() == Place.MENTEE;
        }
    }

    /** @throws NotVisibleException unless the viewer holds the place, and its program hears them */
    Own own(Viewer viewer, EnrollmentId id) {
        var place = programs.held(id)
                .filter(one -> one.person().equals(viewer.id()))
                .orElseThrow(NotVisibleException::new);
        var say = says.of(place.program());
        if (!say.open(place.place())) {
            throw new NotVisibleException();
        }
        return new Own(place, say, taken.by(place.program(), id));
    }

    /** Whom they may be shown, the best fit first; nobody where they do not wait. */
    List<Fitting> shown(Own own) {
        if (!own.waits()) {
            return List.of();
        }
        var hidden =
                own.place().place() == Place.MENTEE ? rows.leftOut(own.place().program()) : Set.<EnrollmentId>of();
        return fits.beside(own.place().program(), own.place().id()).stream()
                .filter(one -> !hidden.contains(one.id()))
                .toList();
    }

    /**
     * One of those, by their place.
     *
     * @throws NotVisibleException when it is none of the other side
     * @throws RefusedException when it cannot be them now; nobody is told whether a rule, room, or the coordinator is the reason
     */
    Fitting require(Own own, EnrollmentId other) {
        var place = own.place();
        var there = programs.held(other)
                .filter(one -> one.program().equals(place.program()) && one.place() != place.place())
                .isPresent();
        if (!there) {
            throw new NotVisibleException();
        }
        return shown(own).stream()
                .filter(one -> one.id().equals(other))
                .findFirst()
                .orElseThrow(() -> RefusedException.notNow("selfmatch.refused.gone"));
    }
}
