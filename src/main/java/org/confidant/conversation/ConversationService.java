package org.confidant.conversation;

import java.util.Collection;
import java.util.Map;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.MessageId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to conversations: saying something, keeping what is not said yet, and how much waits to be read. */
@Service
@Transactional
public class ConversationService {

    private final AgreementService agreements;
    private final MessageRepository messages;
    private final ConversationQueries queries;
    private final Drafts drafts;
    private final VaultService vault;

    ConversationService(
            AgreementService agreements,
            MessageRepository messages,
            ConversationQueries queries,
            Drafts drafts,
            VaultService vault) {
        this.agreements = agreements;
        this.messages = messages;
        this.queries = queries;
        this.drafts = drafts;
        this.vault = vault;
    }

    /**
     * Says something to all others in the mentorship, or to one of them.
     *
     * @param to null for all
     * @throws IllegalArgumentException when nothing is said: forms say so before
     * @throws NotVisibleException when whom it is for takes no part
     * @throws RefusedException when the mentorship is not open for it, or the agreement not for so many readers
     */
    public MessageId send(Viewer viewer, MentorshipId mentorship, String text, @Nullable PersonId to) {
        return send(viewer, mentorship, text, to, null);
    }

    /** @param draft the edition of the draft that it was; null where none was kept */
    MessageId send(
            Viewer viewer, MentorshipId mentorship, String text, @Nullable PersonId to, @Nullable Integer draft) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A message says something");
        }
        var agreement = agreements.inForce(viewer, mentorship, Verb.SEND_MESSAGE);
        var audience = Audience.of(agreement.standing(), to);
        var sent = messages.save(new Message(agreement, audience, seal(agreement, audience, text)));
        drafts.sent(agreement, draft);
        return sent.id();
    }

    /**
     * Keeps what is not said yet; empty words keep nothing.
     *
     * @param read the edition that was read before; null where none was kept
     * @throws StaleDraftException when another is kept by now
     * @throws RefusedException when the mentorship is not open for messages
     */
    void keep(Viewer viewer, MentorshipId mentorship, DraftWords words, @Nullable Integer read) {
        drafts.keep(agreements.inForce(viewer, mentorship, Verb.SEND_MESSAGE), words, read);
    }

    /** The viewer has seen them; what was not for them stays as it is. Nobody else ever learns it. */
    public void markRead(Viewer viewer, Collection<MessageId> ids) {
        if (!ids.isEmpty()) {
            queries.markRead(viewer.id(), ids);
        }
    }

    /** How many messages the viewer has not opened; a mentorship without any is absent. In one statement. */
    @Transactional(readOnly = true)
    public Map<MentorshipId, Integer> unread(Viewer viewer) {
        return queries.unread(viewer.id());
    }

    private SealedId seal(AgreementInForce agreement, Audience audience, String text) {
        var standing = agreement.standing();
        return vault.seal(new Sealing(
                standing.space(),
                standing.viewer(),
                audience.scope(),
                audience.addressee(),
                "message",
                new MessageWords(text)));
    }
}
