package org.confidant.notification;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail could not be sent.
 *
 * @param what the code that the server answered, or else the name of what went wrong; never a word of the server’s
 * @param forGood whether it would be refused again: the server refuses this receiver, or this mail
 * @param unreachable whether others would fare no better now
 */
record Failure(String what, boolean forGood, boolean unreachable) {

    private static final int REFUSED = 500;

    static Failure of(RuntimeException failed) {
        var all = all(failed);
        var sender = all.stream().anyMatch(SMTPSenderFailedException.class::isInstance);
        return code(all)
                .map(code -> new Failure(String.valueOf(code), code >= REFUSED && !sender, sender))
                .orElseGet(() -> new Failure(name(all), unwritable(failed), !unwritable(failed)));
    }

    /** Before any server was asked: an address that is none, or words that are missing. */
    private static boolean unwritable(RuntimeException failed) {
        return failed instanceof MailPreparationException || !(failed instanceof MailException);
    }

    private static Optional<Integer> code(List<Throwable> all) {
        return all.stream()
                .flatMap(one -> Optional.ofNullable(codeOf(one)).stream())
                .filter(code -> code > 0)
                .findFirst();
    }

    private static @Nullable Integer codeOf(Throwable one) {
        if (one instanceof SMTPAddressFailedException receiver) {
            return receiver.getReturnCode();
        }
        if (one instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return one instanceof SMTPSendFailedException refused ? refused.getReturnCode() : null;
    }

    /** The innermost says most. */
    private static String name(List<Throwable> all) {
        var name = all.get(all.size() - 1).getClass().getSimpleName();
        return name.isEmpty() ? "Unknown" : name;
    }

    /** What went wrong, and what that came from, the way that mail tells it: beside its cause each failure has others in a row. */
    private static List<Throwable> all(RuntimeException failed) {
        var found = new ArrayList<Throwable>();
        collect(failed, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    private static void collect(@Nullable Throwable one, List<Throwable> found, Set<Throwable> seen) {
        if (one == null || !seen.add(one)) {
            return;
        }
        found.add(one);
        if (one instanceof MailSendException many) {
            for (var each : many.getMessageExceptions()) {
                collect(each, found, seen);
            }
        }
        if (one instanceof MessagingException chained) {
            collect(chained.getNextException(), found, seen);
        }
        collect(one.getCause(), found, seen);
    }
}
