package org.confidant.transition;

import java.time.LocalDate;
import java.util.Collection;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.mentorship.Rest;
import org.confidant.program.Place;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Who may let a mentorship rest, go on or end: either of two, and of a circle its mentor, because the others would lose theirs with it.
 * Service, controller and template ask this one value.
 *
 * @param speaks whether the viewer decides for all
 * @param open whether the table of verbs lets it rest, go on and end now
 * @param rest the pause it is in; null while it goes on
 */
public record TransitionPermissions(
        boolean speaks,
        boolean open,
        RelationState state,
        @Nullable Rest rest) {

    static TransitionPermissions of(Standing standing, Collection<Rest> rests) {
        return new TransitionPermissions(
                standing.participants().size() == 2 || standing.place() == Place.MENTOR,
                standing.allows(Verb.PAUSE) && standing.allows(Verb.END),
                standing.state(),
                rests.stream().filter(rest -> rest.until() == null).findFirst().orElse(null));
    }

    public boolean pause() {
        return speaks && open && rest == null;
    }

    public boolean resume() {
        return speaks && open && rest != null;
    }

    public boolean end() {
        return speaks && open;
    }

    /** When it is meant to go on; null where nobody said, and while it goes on. */
    public @Nullable LocalDate meant() {
        return open && rest != null ? rest.meant() : null;
    }

    /** @throws RefusedException when it cannot be done now, or is not the viewer's to do */
    void require(boolean allowed) {
        if (!speaks) {
            throw RefusedException.notYours("transition.refused.circle");
        }
        if (!open) {
            throw RefusedException.notNow("agreement.closed." + state);
        }
        if (!allowed) {
            throw RefusedException.notNow("transition.refused." + (rest == null ? "running" : "resting"));
        }
    }
}
