package org.confidant.vault;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * Encrypts and opens one text under its space's key, bound to where it belongs: a ciphertext that is moved to another row, space,
 * author, scope, addressee or kind does not open.
 */
@Component
class Seal {

    private final SpaceKeys keys;

    Seal(SpaceKeys keys) {
        this.keys = keys;
    }

    Bytes close(SealedItem item, Bytes wrappedKey, byte[] content) {
        try {
            return Bytes.copyFrom(keys.unwrap(item.space(), wrappedKey).encrypt(content, context(item)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + item.id(), e);
        }
    }

    /** @throws BrokenSealException when the text is not what was sealed there, or the key is not the one that sealed it */
    byte[] open(SealedItem item, Bytes wrappedKey, Bytes ciphertext) {
        try {
            return keys.unwrap(item.space(), wrappedKey).decrypt(ciphertext.toByteArray(), context(item));
        } catch (GeneralSecurityException e) {
            throw new BrokenSealException(item.id(), e);
        }
    }

    private static byte[] context(SealedItem item) {
        return String.join(
                        "|",
                        "confidant.item/1",
                        item.id().toString(),
                        item.space().toString(),
                        item.author().toString(),
                        item.scope().name(),
                        item.addressee() == null ? "-" : item.addressee().toString(),
                        item.kind())
                .getBytes(StandardCharsets.UTF_8);
    }
}
