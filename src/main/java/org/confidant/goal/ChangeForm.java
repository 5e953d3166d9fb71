package org.confidant.goal;

import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The button that was pressed to say where a goal stands; null when it was none of them.
 *
 * @param scope with whom a draft is shared; null where nobody was asked
 */
record ChangeForm(@Nullable GoalState to, @Nullable Scope scope) {}
