package org.confidant.conversation;

import org.confidant.shared.MessageId;
import org.confidant.shared.SealedId;

/** What the clear tables know of one message, for one who may know it. */
record MessageRow(MessageId id, SealedId words, boolean unread) {}
