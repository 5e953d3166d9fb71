package org.confidant.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.MessageId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** What one participant said: who, for whom and when in the clear, the words in the vault. It has no verbs: it stays as it was said. */
@Entity
@SuppressWarnings("UnusedVariable") // read in SQL, through the viewer
class Message {

    @EmbeddedId
    private MessageId id;

    @Version
    private @Nullable Integer version;

    private MentorshipId mentorshipId;
    private PersonId authorId;
    private SealedId wordsId;
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "message_recipient", joinColumns = @JoinColumn(name = "message_id"))
    private Set<Recipient> recipients = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(AgreementInForce agreement, Audience audience, SealedId words) {
        var author = agreement.standing().viewer();
        this.id = MessageId.next();
        this.mentorshipId = agreement.standing().mentorship();
        this.authorId = author;
        this.wordsId = words;
        this.sentAt = agreement.at();
        audience.people().forEach(person -> recipients.add(new Recipient(person, author)));
    }

    MessageId id() {
        return id;
    }
}
