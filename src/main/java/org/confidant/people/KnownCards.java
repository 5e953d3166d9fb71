package org.confidant.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.confidant.shared.PersonId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The cards that one reading transaction has asked for already: a page names the same few people beside everything that they wrote.
 * A transaction that may write always asks anew.
 */
final class KnownCards implements TransactionSynchronization {

    private final Map<Set<PersonId>, Map<PersonId, PersonCard>> known = new HashMap<>();

    private KnownCards() {}

    static Map<PersonId, PersonCard> of(Set<PersonId> ids, Function<Set<PersonId>, Map<PersonId, PersonCard>> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.apply(ids);
        }
        return ofThisTransaction().known.computeIfAbsent(ids, read);
    }

    private static KnownCards ofThisTransaction() {
        if (TransactionSynchronizationManager.getResource(KnownCards.class) instanceof KnownCards before) {
            return before;
        }
        var cards = new KnownCards();
        TransactionSynchronizationManager.bindResource(KnownCards.class, cards);
        TransactionSynchronizationManager.registerSynchronization(cards);
        return cards;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KnownCards.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KnownCards.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(KnownCards.class);
    }
}
