package org.confidant.vault;

import com.google.crypto.tink.util.Bytes;

/** A sealed text as it lies in the database, with its space's key. */
record SealedRow(SealedItem item, int version, Bytes ciphertext, Bytes wrappedKey) {}
