package org.confidant.conversation;

import java.util.Optional;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what somebody has begun to say, for nobody but them. */
@Component
class Drafts {

    private final MessageDraftRepository drafts;
    private final ConversationQueries queries;
    private final VaultService vault;

    Drafts(MessageDraftRepository drafts, ConversationQueries queries, VaultService vault) {
        this.drafts = drafts;
        this.queries = queries;
        this.vault = vault;
    }

    /** @throws StaleDraftException when another edition than the one that was read is kept by now */
    void keep(AgreementInForce agreement, DraftWords words, @Nullable Integer read) {
        var kept = of(agreement);
        if (kept.isPresent()) {
            vault.reseal(agreement.standing().viewer(), kept.get().rewrite(agreement, read), words);
        } else if (read != null) {
            throw new StaleDraftException();
        } else if (!words.equals(DraftWords.NONE)) {
            drafts.save(new MessageDraft(agreement, seal(agreement, words)));
        }
    }

    /** What was sent is no draft any more. One that was kept meanwhile on another device is something else, and stays. */
    void sent(AgreementInForce agreement, @Nullable Integer read) {
        try {
            keep(agreement, DraftWords.NONE, read);
        } catch (StaleDraftException another) {
            // stays
        }
    }

    private Optional<MessageDraft> of(AgreementInForce agreement) {
        var standing = agreement.standing();
        return queries.draft(standing.viewer(), standing.mentorship()).flatMap(row -> drafts.findById(row.id()));
    }

    private SealedId seal(AgreementInForce agreement, DraftWords words) {
        var standing = agreement.standing();
        return vault.seal(new Sealing(standing.space(), standing.viewer(), Scope.AUTHOR, null, "message.draft", words));
    }
}
