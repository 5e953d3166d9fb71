package org.confidant.vault;

import java.time.Instant;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A sealed text, opened for one who may read it. Says nothing of its content when printed. */
public final class Unsealed {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final SealedItem item;
    private final byte[] content;

    Unsealed(SealedItem item, byte[] content) {
        this.item = item;
        this.content = content;
    }

    public SealedId id() {
        return item.id();
    }

    public SpaceId space() {
        return item.space();
    }

    public PersonId author() {
        return item.author();
    }

    public Scope scope() {
        return item.scope();
    }

    public @Nullable PersonId addressee() {
        return item.addressee();
    }

    public String kind() {
        return item.kind();
    }

    /** When it was first sealed. */
    public Instant sealedAt() {
        return item.sealedAt();
    }

    /** When its words were last changed; {@link #sealedAt()} if never. */
    public Instant writtenAt() {
        return item.writtenAt();
    }

    /** @throws IllegalStateException when the content is no such thing; neither message nor cause repeats any of it */
    public <T> T as(Class<T> type) {
        try {
            return JSON.readValue(content, type);
        } catch (JacksonException e) {
            throw new IllegalStateException(item.kind() + " does not read as " + type.getSimpleName());
        }
    }

    @Override
    public String toString() {
        return "Unsealed " + item.kind() + " " + item.id();
    }
}
