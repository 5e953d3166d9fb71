package org.confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.keys.TestKeys;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said stays: the encryption alone, as somebody meets it who can read and write every row of the database. */
class SealTest {

    private static final byte[] WORDS = "I want to leave the team".getBytes(StandardCharsets.UTF_8);

    private static final PersonId ADDRESSEE = PersonId.next();

    private static final SealedItem ITEM = item(SealedId.next(), SpaceId.next(), PersonId.next(), Scope.PAIR, "note");

    private final SpaceKeys keys = keys(1);
    private final Seal seal = new Seal(keys);
    private final Bytes key = keys.newWrappedKey(ITEM.space());
    private final Bytes ciphertext = seal.close(ITEM, key, WORDS);

    @Test
    void whatWasSealedOpensWhereItWasSealed() {
        assertThat(seal.open(ITEM, key, ciphertext)).isEqualTo(WORDS);
    }

    @Test
    void theCiphertextHoldsNoneOfTheWords() {
        assertThat(new String(ciphertext.toByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("leave", "team");
        assertThat(ciphertext).isNotEqualTo(seal.close(ITEM, key, WORDS));
    }

    static Map<String, SealedItem> elsewhere() {
        return Map.of(
                "another row", item(SealedId.next(), ITEM.space(), ITEM.author(), Scope.PAIR, "note"),
                "another author", item(ITEM.id(), ITEM.space(), PersonId.next(), Scope.PAIR, "note"),
                "another scope", item(ITEM.id(), ITEM.space(), ITEM.author(), Scope.PROGRAM, "note"),
                "another addressee", addressed(PersonId.next()),
                "nobody in particular", addressed(null),
                "another kind", item(ITEM.id(), ITEM.space(), ITEM.author(), Scope.PAIR, "goal"));
    }

    static Stream<String> places() {
        return elsewhere().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aCiphertextThatIsMovedDoesNotOpen(String place) {
        assertThatExceptionOfType(BrokenSealException.class)
                .isThrownBy(() -> seal.open(elsewhere().get(place), key, ciphertext));
    }

    @Test
    void aCiphertextThatIsMovedToAnotherSpaceDoesNotOpenEvenIfItsKeyIsMovedToo() {
        var space = SpaceId.next();
        var moved = item(ITEM.id(), space, ITEM.author(), Scope.PAIR, "note");
        assertThatExceptionOfType(BrokenSealException.class)
                .isThrownBy(() -> seal.open(moved, keys.newWrappedKey(space), ciphertext));
        assertThatExceptionOfType(BrokenSealException.class)
                .isThrownBy(() -> new Seal(keys(1)).open(moved, key, ciphertext));
    }

    @Test
    void underAnotherMasterKeyNothingOpens() {
        assertThatExceptionOfType(BrokenSealException.class)
                .isThrownBy(() -> new Seal(keys(2)).open(ITEM, key, ciphertext));
    }

    @Test
    void aChangedCiphertextDoesNotOpen() {
        var bytes = ciphertext.toByteArray();
        for (var i = 0; i < bytes.length; i++) {
            var changed = Arrays.copyOf(bytes, bytes.length);
            changed[i] ^= 1;
            assertThatExceptionOfType(BrokenSealException.class)
                    .isThrownBy(() -> seal.open(ITEM, key, Bytes.copyFrom(changed)));
        }
    }

    @Test
    void twoSpacesNeverShareAKey() {
        assertThat(keys.newWrappedKey(ITEM.space())).isNotEqualTo(keys.newWrappedKey(ITEM.space()));
        assertThat(keys.wrappingKeyId()).isNotEqualTo(keys(2).wrappingKeyId());
    }

    @Test
    void whatIsPrintedOrThrownRepeatsNoWords() {
        var content = Map.of("text", "SECRET-WORDS");
        var opened = new Unsealed(ITEM, Unsealed.JSON.writeValueAsBytes(content));
        var sealing = new Sealing(ITEM.space(), ITEM.author(), Scope.AUTHOR, null, "note", content);
        assertThat(opened.toString() + sealing).doesNotContain("SECRET");
        assertThatThrownBy(() -> opened.as(Wrong.class)).hasNoCause().message().doesNotContain("SECRET");
    }

    private record Wrong(int text) {}

    private static SpaceKeys keys(int masterKey) {
        try {
            return new SpaceKeys(TestKeys.filledWith(masterKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SealedItem addressed(PersonId addressee) {
        return new SealedItem(
                ITEM.id(),
                ITEM.space(),
                ITEM.author(),
                Scope.PAIR,
                addressee,
                "note",
                Instant.EPOCH,
                Instant.EPOCH,
                Span.NEXT);
    }

    private static SealedItem item(SealedId id, SpaceId space, PersonId author, Scope scope, String kind) {
        return new SealedItem(id, space, author, scope, ADDRESSEE, kind, Instant.EPOCH, Instant.EPOCH, Span.NEXT);
    }
}
