package org.confidant.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.confidant.matching.fit.Criterion;
import org.confidant.matching.fit.Settings;
import org.confidant.matching.solver.Aim;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How a program matches, as it is typed. */
record MatchSettingsForm(
        @ReadVersion @Nullable Integer version,
        @NotNull @Min(0) @Max(Settings.HEAVIEST) Integer topics,
        @NotNull @Min(0) @Max(Settings.HEAVIEST) Integer answers,
        @NotNull @Min(0) @Max(Settings.HEAVIEST) Integer seniority,
        @NotNull @Min(0) @Max(Settings.HEAVIEST) Integer hours,
        @NotNull @Min(0) @Max(Settings.HEAVIEST) Integer languages,
        @NotNull @Min(0) @Max(Settings.HEAVIEST) Integer place,
        @NotNull @Min(0) @Max(Settings.HEAVIEST) Integer load,
        @NotNull @Min(0) @Max(Settings.HEAVIEST) Integer waited,
        @NotNull @Min(0) @Max(Settings.HEAVIEST) Integer preferences,
        @NotNull @Min(-10) @Max(10) Integer leastLevels,
        @NotNull @Min(-10) @Max(10) Integer mostLevels,
        @NotNull @Min(0) @Max(1200) Integer leastMinutes,
        @Nullable Boolean otherDepartment,
        @Nullable Boolean neverTwice,
        @NotNull Aim aim,
        @NotNull @Min(0) @Max(10_000) Integer step) {

    static MatchSettingsForm of(@Nullable Integer version, Settings now) {
        return new MatchSettingsForm(
                version,
                now.weight(Criterion.TOPICS),
                now.weight(Criterion.ANSWERS),
                now.weight(Criterion.SENIORITY),
                now.weight(Criterion.HOURS),
                now.weight(Criterion.LANGUAGES),
                now.weight(Criterion.PLACE),
                now.weight(Criterion.LOAD),
                now.weight(Criterion.WAITED),
                now.weight(Criterion.PREFERENCES),
                now.leastLevels(),
                now.mostLevels(),
                now.leastMinutes(),
                now.otherDepartment(),
                now.neverTwice(),
                now.aim(),
                now.step());
    }

    /** The same over another version. */
    MatchSettingsForm onto(@Nullable Integer read) {
        return of(read, settings());
    }

    /** What no single field can say alone. */
    void check(Errors errors) {
        if (!errors.hasErrors() && mostLevels < leastLevels) {
            errors.rejectValue("mostLevels", "matching.error.levels");
        }
        if (!errors.hasErrors() && settings().most() == 0) {
            errors.rejectValue("topics", "matching.error.weights");
        }
    }

    /** Only after {@link #check} found nothing. */
    Settings settings() {
        return new Settings(
                Map.of(
                        Criterion.TOPICS, topics,
                        Criterion.ANSWERS, answers,
                        Criterion.SENIORITY, seniority,
                        Criterion.HOURS, hours,
                        Criterion.LANGUAGES, languages,
                        Criterion.PLACE, place,
                        Criterion.LOAD, load,
                        Criterion.WAITED, waited,
                        Criterion.PREFERENCES, preferences),
                leastMinutes,
                Boolean.TRUE.equals(otherDepartment),
                Boolean.TRUE.equals(neverTwice),
                leastLevels,
                mostLevels,
                aim,
                step);
    }
}
