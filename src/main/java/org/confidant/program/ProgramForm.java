package org.confidant.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.confidant.shared.PersonId;
import org.confidant.shared.PlainText;
import org.confidant.shared.ReadVersion;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to set a program up, and to change it afterwards.
 *
 * @param version of the program that was read; null for a new one
 * @param clauses with an empty line between one and the next
 * @param coordinators addresses with commas between
 */
record ProgramForm(
        @ReadVersion @Nullable Integer version,

        @NotBlank @Size(max = 120) @Pattern(regexp = PlainText.PATTERN, message = "{program.error.plain}")
        String name,

        @NotNull ProgramTemplate template,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean alwaysOn,
        @NotNull @Min(1) @Max(6) Integer minRhythmWeeks,
        @NotNull @Min(1) @Max(6) Integer maxRhythmWeeks,
        @NotNull @Min(1) @Max(6) Integer defaultRhythmWeeks,
        @NotNull @Min(15) @Max(240) Integer meetingMinutes,
        @NotNull @Min(1) @Max(20) Integer mentorCapacity,
        @NotNull Scope ceiling,

        @Size(max = 10_000) @Pattern(regexp = PlainText.PATTERN, message = "{program.error.plain}") @Nullable
        String clauses,

        @Size(max = 2_000) @Nullable String coordinators) {

    /** What a program may allow; what a circle shares is always allowed in it. */
    static final Set<Scope> CEILINGS = EnumSet.of(Scope.PAIR, Scope.PROGRAM);

    private static final int LONGEST_CLAUSE = 2_000;
    private static final int LONGEST_YEARS = 10;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    static ProgramForm of(ProgramTemplate template, LocalDate today, List<String> clauses) {
        return new ProgramForm(
                null,
                "",
                template,
                today,
                today.plusMonths(template.months()),
                false,
                1,
                6,
                template.rhythmWeeks(),
                template.meetingMinutes(),
                template.mentorCapacity(),
                Scope.PAIR,
                String.join("\n\n", clauses),
                "");
    }

    /** As the program is now. */
    static ProgramForm of(@Nullable Integer version, ProgramCard program) {
        var policy = program.policy();
        return new ProgramForm(
                version,
                program.name(),
                program.template(),
                program.startsOn(),
                program.endsOn(),
                program.endsOn() == null,
                policy.minRhythmWeeks(),
                policy.maxRhythmWeeks(),
                policy.defaultRhythmWeeks(),
                policy.meetingMinutes(),
                policy.mentorCapacity(),
                policy.ceiling(),
                String.join("\n\n", policy.mustHaveClauses()),
                "");
    }

    /** The same words over another version. */
    ProgramForm onto(@Nullable Integer read) {
        return new ProgramForm(
                read,
                name,
                template,
                startsOn,
                endsOn,
                alwaysOn,
                minRhythmWeeks,
                maxRhythmWeeks,
                defaultRhythmWeeks,
                meetingMinutes,
                mentorCapacity,
                ceiling,
                clauses,
                coordinators);
    }

    /** What no single field can say alone. */
    void check(Errors errors) {
        if (startsOn.isBefore(EARLIEST) || startsOn.isAfter(LATEST)) {
            errors.rejectValue("startsOn", "program.error.far");
        } else if (!goesOn()) {
            checkEnd(errors);
        }
        if (maxRhythmWeeks < minRhythmWeeks) {
            errors.rejectValue("maxRhythmWeeks", "program.error.range");
        } else if (defaultRhythmWeeks < minRhythmWeeks || defaultRhythmWeeks > maxRhythmWeeks) {
            errors.rejectValue("defaultRhythmWeeks", "program.error.usual");
        }
        if (!CEILINGS.contains(ceiling)) {
            errors.rejectValue("ceiling", "program.error.ceiling");
        }
        if (Words.longer(Words.paragraphs(clauses), LONGEST_CLAUSE)) {
            errors.rejectValue("clauses", "program.error.clause");
        }
    }

    private boolean goesOn() {
        return Boolean.TRUE.equals(alwaysOn);
    }

    private void checkEnd(Errors errors) {
        if (endsOn == null) {
            errors.rejectValue("endsOn", "program.error.end");
        } else if (!endsOn.isAfter(startsOn)) {
            errors.rejectValue("endsOn", "program.error.ends");
        } else if (endsOn.isAfter(startsOn.plusYears(LONGEST_YEARS))) {
            errors.rejectValue("endsOn", "program.error.long");
        }
    }

    NewProgram program(Set<PersonId> named) {
        var mustHave = List.copyOf(Words.paragraphs(clauses));
        var policy = new ProgramPolicy(
                minRhythmWeeks, maxRhythmWeeks, defaultRhythmWeeks, meetingMinutes, mustHave, ceiling, mentorCapacity);
        return new NewProgram(name.strip(), template, startsOn, goesOn() ? null : endsOn, policy, named);
    }
}
