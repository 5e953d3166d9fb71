package org.confidant.vault;

import org.confidant.shared.SealedId;

/** A sealed text does not open where it lies: it was changed or moved, or the master key is not the one that sealed it. */
class BrokenSealException extends RuntimeException {

    BrokenSealException(SealedId id, Exception cause) {
        super("sealed text " + id + " does not open", cause);
    }
}
