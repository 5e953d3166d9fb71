package org.confidant.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * For a lost password, until there is a way by mail: started with {@code CONFIDANT_ACCOUNT_REOPEN=address}, Confidant forgets the
 * password of that account, and an administrator can invite its person again. It takes whoever runs the host, it is in the trail,
 * and the person notices, because their password fits no more.
 */
@Component
class Reopening {

    private static final Logger LOG = LoggerFactory.getLogger(Reopening.class);

    private final AccountService accounts;
    private final String email;

    Reopening(AccountService accounts, @Value("${confidant.account.reopen:}") String email) {
        this.accounts = accounts;
        this.email = email;
    }

    @EventListener(ApplicationReadyEvent.class)
    void reopen() {
        if (!email.isBlank()) {
            LOG.warn(
                    accounts.reopen(email)
                            ? "The account named by CONFIDANT_ACCOUNT_REOPEN waits for a new invitation. Unset it now."
                            : "CONFIDANT_ACCOUNT_REOPEN names no account with a password.");
        }
    }
}
