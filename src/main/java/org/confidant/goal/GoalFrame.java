package org.confidant.goal;

import java.util.List;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.GoalId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form of a goal.
 *
 * @param goal null for a new one
 * @param draft of a new goal that is kept as a draft; null for one that is
 * @param scopes whom a new goal may be shared with
 * @param measures how many it has; rows for more are folded away
 */
record GoalFrame(
        RoomView room,
        @Nullable GoalId goal,
        LockView lock,
        @Nullable LockView draft,
        int measures,
        List<ScopeChoice> scopes) {

    boolean offers(@Nullable Scope scope) {
        return scope == null
                || scopes.stream()
                        .anyMatch(choice -> choice.allowed() && choice.lock().scope() == scope);
    }
}
