package org.confidant.conversation;

import org.confidant.shared.MessageId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MessageRepository extends JpaRepository<Message, MessageId> {}
