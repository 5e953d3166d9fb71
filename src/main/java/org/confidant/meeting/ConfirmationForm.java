package org.confidant.meeting;

import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;

/**
 * Behind the button that says that what was logged is right.
 *
 * @param version the telling that was read
 */
record ConfirmationForm(@ReadVersion @Nullable Integer version) {

    int read() {
        return version == null ? ReadVersion.NONE : version;
    }
}
