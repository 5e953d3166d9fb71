package org.confidant.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One question that the parts of a page ask of the database, each for itself: in a transaction that only reads it is asked once. A
 * transaction that may write always asks anew, and so does whoever asks without one.
 *
 * @param <Q> what is asked about, equal where the answer is the same
 * @param <A> the answer, which nobody changes
 */
public final class ReadOnce<Q, A> {

    private final Function<Q, A> read;

    public ReadOnce(Function<Q, A> read) {
        this.read = read;
    }

    public A of(Q question) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.apply(question);
        }
        return ofThisTransaction().computeIfAbsent(question, read);
    }

    @SuppressWarnings("unchecked") // nothing else is bound to this
    private Map<Q, A> ofThisTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Map<?, ?> before) {
            return (Map<Q, A>) before;
        }
        var answers = new HashMap<Q, A>();
        TransactionSynchronizationManager.bindResource(this, answers);
        TransactionSynchronizationManager.registerSynchronization(new Forgetting(answers));
        return answers;
    }

    private final class Forgetting implements TransactionSynchronization {

        private final Map<Q, A> answers;

        Forgetting(Map<Q, A> answers) {
            this.answers = answers;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ReadOnce.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ReadOnce.this, answers);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(ReadOnce.this);
        }
    }
}
