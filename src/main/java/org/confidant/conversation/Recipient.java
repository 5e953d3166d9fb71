package org.confidant.conversation;

import jakarta.persistence.Embeddable;
import org.confidant.shared.PersonId;

/** Whom a message is for. That it is unread until they open it, the database says; nobody else is ever told. */
@Embeddable
record Recipient(PersonId personId, PersonId authorId) {}
