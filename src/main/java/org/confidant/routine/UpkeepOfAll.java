package org.confidant.routine;

import org.confidant.shared.Attempts;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps every routine up, each in a transaction of its own. */
@Service
public class UpkeepOfAll {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepOfAll.class);

    private final RoutineQueries queries;
    private final Upkeep upkeep;

    UpkeepOfAll(RoutineQueries queries, Upkeep upkeep) {
        this.queries = queries;
        this.upkeep = upkeep;
    }

    /**
     * It can be run at any time, as often as one likes and by several at once. Each is kept up whatever fails in another; a failure is told
     * at the end.
     */
    public void keepUp() {
        try (var attempts = new Attempts()) {
            queries.running().forEach(mentorship -> attempts.make(() -> keepUp(mentorship)));
        }
    }

    private void keepUp(MentorshipId mentorship) {
        try {
            upkeep.keepUp(mentorship);
        } catch (RefusedException meanwhile) {
            LOG.debug("The routine of {} was closed meanwhile", mentorship, meanwhile);
        }
    }
}
