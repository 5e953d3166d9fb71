package org.confidant.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Many things that are done one after another, where one that fails keeps none of those after it waiting. Whoever closes this is told of
 * what failed.
 */
public final class Attempts implements AutoCloseable {

    private @Nullable RuntimeException failure;

    /**
     * @throws CannotCreateTransactionException where the database does not answer: then nothing after it can be done either
     */
    public void make(Runnable attempt) {
        try {
            attempt.run();
        } catch (CannotCreateTransactionException nothingWorks) {
            throw nothingWorks;
        } catch (RuntimeException e) {
            remember(e);
        }
    }

    private void remember(RuntimeException e) {
        if (failure == null) {
            failure = e;
        } else if (failure != e) {
            failure.addSuppressed(e);
        }
    }

    /** @throws RuntimeException the first that failed, with those after it as suppressed ones */
    @Override
    public void close() {
        if (failure != null) {
            throw failure;
        }
    }
}
