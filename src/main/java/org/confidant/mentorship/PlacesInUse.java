package org.confidant.mentorship;

import java.time.Clock;
import org.confidant.program.PlacesTaken;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;

/** Tells a program by how many a place in it is taken; a count, and nobody's name. */
@Component
class PlacesInUse implements PlacesTaken {

    private final MentorshipQueries queries;
    private final Clock clock;

    PlacesInUse(MentorshipQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Taken by(ProgramId program, EnrollmentId enrollment) {
        var load = queries.loads(program, clock.instant()).getOrDefault(enrollment, Load.NONE);
        return new Taken(load.running(), load.proposed());
    }
}
