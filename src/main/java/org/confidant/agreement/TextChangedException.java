package org.confidant.agreement;

import org.confidant.shared.RefusedException;

/** The text to be signed is not the one that was read. */
class TextChangedException extends RefusedException {

    TextChangedException() {
        super(Kind.NOT_NOW, "agreement.refused.changed");
    }
}
