package org.confidant.checkin;

import java.util.List;
import java.util.Map;
import org.confidant.reading.RoomView;
import org.confidant.reading.ScopeChoice;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form of a check-in.
 *
 * @param goals titles of the viewer's own active ones, by their ids
 * @param scopes whom it may be for; the program is none of them
 */
record CheckInFrame(RoomView room, Map<String, String> goals, List<ScopeChoice> scopes) {

    boolean knows(String goal) {
        return goal.isEmpty() || goals.containsKey(goal);
    }

    boolean offers(@Nullable Scope scope) {
        return scopes.stream()
                .anyMatch(choice -> choice.allowed() && choice.lock().scope() == scope);
    }
}
