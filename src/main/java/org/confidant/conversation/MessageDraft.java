package org.confidant.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.TypedId;
import org.jspecify.annotations.Nullable;

/** What a participant has begun to say. There is one, whose sealed words are written over: an old draft leaves nothing behind. */
@Entity
class MessageDraft {

    @Id
    @SuppressWarnings("UnusedVariable") // read in SQL
    private UUID id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private MentorshipId mentorshipId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private PersonId authorId;

    private SealedId wordsId;
    private int edition;

    @SuppressWarnings("NullAway.Init")
    protected MessageDraft() {}

    MessageDraft(AgreementInForce agreement, SealedId words) {
        this.id = TypedId.uuid();
        this.mentorshipId = agreement.standing().mentorship();
        this.authorId = agreement.standing().viewer();
        this.wordsId = words;
    }

    /**
     * Other words take the place of these.
     *
     * @param read the edition that was read before
     * @throws StaleDraftException when another was kept meanwhile
     */
    SealedId rewrite(AgreementInForce agreement, @Nullable Integer read) {
        if (read == null || read != edition) {
            throw new StaleDraftException();
        }
        edition++;
        return wordsId;
    }
}
