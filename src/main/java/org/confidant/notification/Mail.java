package org.confidant.notification;

import java.time.Instant;
import java.util.UUID;
import org.confidant.shared.MailId;
import org.confidant.shared.PersonId;

/**
 * A mail that somebody is about to send.
 *
 * @param waitingSince when it was written, or asked for again
 * @param attempts this one included
 * @param claim proves who sends it: what is reported under an older claim changes nothing
 */
record Mail(
        MailId id,
        PersonId person,
        Kind kind,
        About about,
        UUID nonce,
        Instant waitingSince,
        int attempts,
        UUID claim) {}
