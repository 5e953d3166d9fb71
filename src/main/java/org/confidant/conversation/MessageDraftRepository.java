package org.confidant.conversation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MessageDraftRepository extends JpaRepository<MessageDraft, UUID> {}
