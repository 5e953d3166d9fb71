package org.confidant.concern;

import java.util.List;
import java.util.Map;
import org.confidant.people.PersonCard;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.shared.ConcernId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form of a concern.
 *
 * @param others whom the viewer meets in the mentorship: "Henrik"
 * @param capacity in which those who can be chosen hear it
 * @param people who can be chosen
 * @param options what is said of each of them, by their id; in the same order
 * @param lock who will read it
 * @param from the concern that nobody hears any more, if this one takes its place
 */
record RaiseFrame(
        RoomView room,
        String others,
        Capacity capacity,
        List<PersonCard> people,
        Map<String, String> options,
        LockView lock,
        @Nullable ConcernId from) {

    boolean offers(@Nullable PersonId person) {
        return people.stream().anyMatch(one -> one.id().equals(person));
    }

    /** The one who is left to choose; null where there are several, or nobody. */
    @Nullable
    PersonId only() {
        return people.size() == 1 ? people.get(0).id() : null;
    }
}
