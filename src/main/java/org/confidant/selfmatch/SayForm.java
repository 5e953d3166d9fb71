package org.confidant.selfmatch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;

/** How participants have their say, as it is typed. */
record SayForm(
        @ReadVersion @Nullable Integer version,
        @Nullable Boolean lists,
        @Nullable Boolean requests,
        @NotNull @Min(1) @Max(Say.MOST) Integer pending) {

    static SayForm of(@Nullable Integer version, Say say) {
        return new SayForm(version, say.lists(), say.requests(), say.pending());
    }

    /** The same over another version. */
    SayForm onto(@Nullable Integer read) {
        return of(read, say());
    }

    Say say() {
        return new Say(Boolean.TRUE.equals(lists), Boolean.TRUE.equals(requests), pending);
    }
}
