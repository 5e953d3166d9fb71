package org.confidant.goal;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.goal.GoalCards.Entry;
import org.confidant.picture.Progress;
import org.confidant.reading.RoomView;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.Slice;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/** What the page of a goal shows. */
record GoalPage(
        RoomView room,
        Standing standing,
        GoalCard goal,
        @Nullable Integer version,
        GoalPermissions may,
        Slice<Entry> entries,
        Progress progress,
        List<ScopeChoice> scopes) {

    boolean offers(Scope scope) {
        return scopes.stream()
                .anyMatch(choice -> choice.allowed() && choice.lock().scope() == scope);
    }
}
