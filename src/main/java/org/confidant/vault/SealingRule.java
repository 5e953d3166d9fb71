package org.confidant.vault;

import com.google.crypto.tink.util.Bytes;
import java.util.List;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;

/** Who may seal what: members, up to the ceiling, addressed to participants. The policy on inserts says the same in SQL. */
final class SealingRule {

    private SealingRule() {}

    /** The space's wrapped key, for one who may seal this in it. */
    static Bytes keyFor(Sealing sealing, Space space, List<Membership> members) {
        if (!isMember(sealing.author(), members)) {
            throw new NotVisibleException();
        }
        if (sealing.scope().widerThan(space.ceiling())) {
            throw RefusedException.notNow("vault.refused.ceiling");
        }
        var addressee = sealing.addressee();
        if (addressee != null && !isParticipant(addressee, members)) {
            throw RefusedException.notNow("vault.refused.addressee");
        }
        var key = space.wrappedKey();
        if (key == null) {
            throw RefusedException.notNow("vault.refused.destroyed");
        }
        return key;
    }

    static boolean isMember(PersonId person, List<Membership> members) {
        return members.stream().anyMatch(member -> member.person().equals(person) && member.covers(Span.NEXT));
    }

    private static boolean isParticipant(PersonId person, List<Membership> members) {
        return members.stream()
                .anyMatch(member -> member.person().equals(person)
                        && member.seat() == Seat.PARTICIPANT
                        && member.covers(Span.NEXT));
    }
}
