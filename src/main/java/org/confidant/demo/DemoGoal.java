package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.jspecify.annotations.Nullable;

/** Whose goal it is and in which mentorship; the goal itself once its day has come. */
final class DemoGoal {

    private final DemoMentorship mentorship;
    private final Viewer owner;
    private @Nullable GoalId id;

    DemoGoal(DemoMentorship mentorship, Viewer owner) {
        this.mentorship = mentorship;
        this.owner = owner;
    }

    void set(GoalId made) {
        id = made;
    }

    DemoMentorship mentorship() {
        return mentorship;
    }

    Viewer owner() {
        return owner;
    }

    Viewer mentor() {
        return mentorship.mentor();
    }

    GoalId id() {
        return requireNonNull(id);
    }
}
