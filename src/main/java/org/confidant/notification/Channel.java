package org.confidant.notification;

/** A way to tell somebody. */
enum Channel {
    MAIL,
    INBOX
}
