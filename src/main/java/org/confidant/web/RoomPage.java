package org.confidant.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.agreement.OpenReaffirmation;
import org.confidant.agreement.PendingTerms;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.cadence.Absence;
import org.confidant.cadence.Cadence;
import org.confidant.commitment.CommitmentView;
import org.confidant.contact.Health;
import org.confidant.goal.GoalCard;
import org.confidant.guide.RoomGuide;
import org.confidant.meeting.MeetingCard;
import org.confidant.program.Place;
import org.confidant.reading.Kept;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.transition.TransitionPermissions;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship's room, from inside.
 *
 * @param others whom the viewer meets there: "Henrik"
 * @param since when all had accepted
 * @param lock who reads what all participants share
 * @param health how contact goes; null before the first agreement
 * @param asked whether they go on, where not all have answered that; null where nobody is asked
 * @param away when others whom they cannot meet without are away, now or ahead
 * @param last the meeting held most lately
 * @param goals active ones that the viewer may read
 * @param commitments open ones that the viewer knows of
 * @param guide how far they have come along the program's guides
 * @param circumstances those that the viewer may read
 * @param checkIns how many wait for the viewer's acknowledgement
 * @param unread how many messages the viewer has not opened
 * @param checkpointOn when all say next whether they go on; null while nothing holds
 * @param shared how many texts stand on the coordinators’ page
 * @param may whether the viewer lets it rest, go on or end
 * @param closed whether the viewer has said that their closure conversation is done for them
 * @param pending the version that waits for signatures; null when none does
 */
record RoomPage(
        RoomView room,
        String others,
        Standing standing,
        Instant since,
        Phase phase,
        LockView lock,
        @Nullable PendingTerms pending,
        @Nullable Health health,
        List<Away> away,
        @Nullable OpenReaffirmation asked,
        @Nullable MeetingCard next,
        @Nullable MeetingCard last,
        List<GoalCard> goals,
        List<CommitmentView> commitments,
        RoomGuide guide,
        List<Told> circumstances,
        int checkIns,
        int unread,
        @Nullable LocalDate checkpointOn,
        int shared,
        TransitionPermissions may,
        boolean closed) {

    /** Null while nothing is due: before the first agreement, in a pause, after the end. */
    public @Nullable Cadence cadence() {
        return health == null || standing.state() == RelationState.PAUSED || standing.state() == RelationState.ENDED
                ? null
                : health.cadence();
    }

    /** What a mentee wrote of their circumstances. */
    record Told(Kept kept, String words) {}

    /** Whether the viewer's signature is what is missing. */
    public boolean toSign() {
        return pending == null ? standing.state() == RelationState.UNSIGNED : pending.waitsFor(standing.viewer());
    }

    /** Whether the viewer is asked whether they go on, and can say so now. */
    public boolean toReaffirm() {
        return asked != null && asked.waitsFor(standing.viewer()) && standing.allows(Verb.REAFFIRM);
    }

    /** What waits for the viewer on the pages of the room, by the name of their tabs. */
    Map<String, Integer> waiting() {
        return Stream.of(
                        Map.entry("agreement", toSign() ? 1 : 0),
                        Map.entry("check-ins", checkIns),
                        Map.entry("messages", unread))
                .filter(tab -> tab.getValue() > 0)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the viewer is to close well with the others, and has not said yet that they are done. */
    public boolean toClose() {
        return !closed && standing.state() == RelationState.ENDED && standing.allows(Verb.CLOSE_WELL);
    }

    /** Whether they may agree on a later last day, now that the one agreed on comes near. */
    public boolean mayExtend() {
        return phase == Phase.WINDING_DOWN && pending == null && standing.allows(Verb.NEGOTIATE_TERMS);
    }

    /** Whether there is a closure conversation to hold or to read. */
    public boolean closes() {
        return standing.terms() != null && (phase == Phase.WINDING_DOWN || phase == Phase.MOVING_ON);
    }

    /** Whether they have met, and can say how they find the match. */
    public boolean mayFit() {
        return last != null && standing.allows(Verb.SAY_FIT);
    }

    public boolean mayPlan() {
        return standing.allows(Verb.PLAN_MEETING);
    }

    public boolean mentee() {
        return standing.place() == Place.MENTEE;
    }

    public boolean mayCheckIn() {
        return mentee() && standing.allows(Verb.WRITE_PROGRESS);
    }

    public List<Phase> phases() {
        return List.of(Phase.values());
    }

    public int phaseNumber() {
        return phases().indexOf(phase);
    }

    /** When another is away. */
    record Away(String name, Absence days) {}
}
