package org.confidant.vault;

import com.google.crypto.tink.util.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A space as one sees it who seals in it.
 *
 * @param wrappedKey null once the space is destroyed
 */
record Space(Scope ceiling, @Nullable Bytes wrappedKey) {}
