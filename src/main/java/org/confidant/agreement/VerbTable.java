package org.confidant.agreement;

import static java.util.Map.entry;
import static org.confidant.agreement.RelationState.IN_FORCE;
import static org.confidant.agreement.RelationState.LAPSED;
import static org.confidant.agreement.RelationState.PAUSED;
import static org.confidant.agreement.RelationState.UNSIGNED;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is open when. The one place in the code; {@code src/docs/verbs-and-states.md} shows the same, and a test compares them. */
public final class VerbTable {

    private static final Set<RelationState> ALWAYS = Set.of(RelationState.values());
    private static final Set<RelationState> UNTIL_ENDED = Set.of(UNSIGNED, IN_FORCE, LAPSED, PAUSED);
    private static final Set<RelationState> ONCE_SIGNED = Set.of(IN_FORCE, LAPSED, PAUSED);
    private static final Set<RelationState> WHILE_IT_RUNS = Set.of(IN_FORCE, LAPSED);
    private static final Set<RelationState> WHILE_IN_FORCE = Set.of(IN_FORCE);

    private static final Map<Verb, Set<RelationState>> OPEN = Map.ofEntries(
            entry(Verb.NEGOTIATE_TERMS, UNTIL_ENDED),
            entry(Verb.SIGN_TERMS, UNTIL_ENDED),
            entry(Verb.REAFFIRM, WHILE_IT_RUNS),
            entry(Verb.SAY_FIT, WHILE_IT_RUNS),
            entry(Verb.SET_GOAL, WHILE_IN_FORCE),
            entry(Verb.WRITE_PROGRESS, WHILE_IN_FORCE),
            entry(Verb.COMMENT_ON_GOAL, WHILE_IN_FORCE),
            entry(Verb.PLAN_MEETING, WHILE_IN_FORCE),
            entry(Verb.LOG_MEETING, WHILE_IN_FORCE),
            entry(Verb.WRITE_NOTE, WHILE_IN_FORCE),
            entry(Verb.TAKE_ON, WHILE_IN_FORCE),
            entry(Verb.GIVE_FEEDBACK, WHILE_IN_FORCE),
            entry(Verb.ACKNOWLEDGE_FEEDBACK, ONCE_SIGNED),
            entry(Verb.CLOSE_WELL, ONCE_SIGNED),
            entry(Verb.SEND_MESSAGE, ONCE_SIGNED),
            entry(Verb.PAUSE, UNTIL_ENDED),
            entry(Verb.END, UNTIL_ENDED),
            entry(Verb.RAISE_CONCERN, ALWAYS),
            entry(Verb.READ, ALWAYS));

    private static final Duration A_WHILE = Duration.ofDays(30);

    /** What stays open for so long after the end, to those who had signed: what was given shall not stay unanswered, nor a good word unsaid. */
    private static final Map<Verb, Duration> AFTER_THE_END = Map.of(
            Verb.ACKNOWLEDGE_FEEDBACK, A_WHILE,
            Verb.CLOSE_WELL, A_WHILE,
            Verb.SEND_MESSAGE, A_WHILE);

    /** Of these, what closes before, once the closure conversation is done. */
    private static final Set<Verb> UNTIL_CLOSED = Set.of(Verb.CLOSE_WELL, Verb.SEND_MESSAGE);

    private VerbTable() {}

    public static boolean opens(Verb verb, RelationState state) {
        return OPEN.getOrDefault(verb, Set.of()).contains(state);
    }

    /** For how long the verb stays open, at the most, in a mentorship that was signed and has ended. */
    public static Duration afterTheEnd(Verb verb) {
        return AFTER_THE_END.getOrDefault(verb, Duration.ZERO);
    }

    /** Whether what stays open after the end closes once the closure conversation is done. */
    static boolean untilClosed(Verb verb) {
        return UNTIL_CLOSED.contains(verb);
    }

    /**
     * The same at an instant, in a mentorship that was signed.
     *
     * @param ending how it ended; null while it goes on
     */
    public static boolean opens(Verb verb, RelationState state, @Nullable Ending ending, Instant at) {
        return opens(verb, state) || (ending != null && ending.opens(verb, at));
    }
}
