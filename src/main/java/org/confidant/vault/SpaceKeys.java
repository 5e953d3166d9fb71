package org.confidant.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import org.confidant.keys.MasterKey;
import org.confidant.shared.SpaceId;
import org.springframework.stereotype.Component;

/**
 * One AES-256-GCM keyset a space, kept wrapped by a subkey of the master key and bound to its space. Unwrapped ones are kept for
 * seconds: long enough for a page, too short to outlive a destroyed space.
 */
@Component
class SpaceKeys {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Aead wrapping;
    private final String wrappingKeyId;
    private final Cache<SpaceId, Aead> unwrapped =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();

    SpaceKeys(MasterKey masterKey) throws GeneralSecurityException {
        AeadConfig.register();
        this.wrapping = wrapping(masterKey.subkey("vault", 32));
        this.wrappingKeyId = HexFormat.of().formatHex(masterKey.subkey("vault-key-id", 8));
    }

    /** Which master key wraps, so that a restored database and a wrong key are told apart; says nothing of the key. */
    String wrappingKeyId() {
        return wrappingKeyId;
    }

    Bytes newWrappedKey(SpaceId space) {
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            return Bytes.copyFrom(TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    key, wrapping, context(space), RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key for space " + space, e);
        }
    }

    /** @throws GeneralSecurityException when the key was wrapped under another master key or for another space */
    Aead unwrap(SpaceId space, Bytes wrappedKey) throws GeneralSecurityException {
        var known = unwrapped.getIfPresent(space);
        if (known != null) {
            return known;
        }
        var key = TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrappedKey.toByteArray(), wrapping, context(space), RegistryConfiguration.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        unwrapped.put(space, key);
        return key;
    }

    void forget(SpaceId space) {
        unwrapped.invalidate(space);
    }

    @AccessesPartialKey
    private static Aead wrapping(byte[] subkey) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(subkey, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] context(SpaceId space) {
        return ("confidant.space/1|" + space).getBytes(StandardCharsets.UTF_8);
    }
}
