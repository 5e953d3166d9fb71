package org.confidant.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.confidant.shared.ReadVersion;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What either participant may change of a version. The program's own clauses are not among it.
 *
 * @param version the version of the draft that was read; null when there was none
 */
record DraftForm(
        @ReadVersion @Nullable Integer version,
        @NotNull Integer rhythmWeeks,
        @NotNull @Min(15) @Max(240) Integer meetingMinutes,
        @Nullable LocalDate endsOn,
        @NotNull Scope ceiling,
        @NotBlank @Size(max = 2000) String purpose,
        @NotBlank @Size(max = 2000) String agenda,
        @NotBlank @Size(max = 2000) String contact,
        @NotBlank @Size(max = 2000) String topics,
        @NotBlank @Size(max = 2000) String leftOut,
        @NotBlank @Size(max = 2000) String confidentiality,
        @NotBlank @Size(max = 2000) String notes,
        @NotBlank @Size(max = 2000) String conflicts,
        @NotNull @Min(1) @Max(90) Integer feedbackDays,
        @NotBlank @Size(max = 2000) String exit) {

    static DraftForm of(@Nullable Integer version, AgreementText text) {
        var terms = text.terms();
        var words = text.wording();
        return new DraftForm(
                version,
                terms.rhythmWeeks(),
                terms.meetingMinutes(),
                terms.endsOn(),
                terms.ceiling(),
                words.purpose(),
                words.agenda(),
                words.contact(),
                words.topics(),
                words.leftOut(),
                words.confidentiality(),
                words.notes(),
                words.conflicts(),
                words.feedbackDays(),
                words.exit());
    }

    /** The same words, for the draft as it is now. */
    DraftForm onto(@Nullable Integer now) {
        return new DraftForm(
                now,
                rhythmWeeks,
                meetingMinutes,
                endsOn,
                ceiling,
                purpose,
                agenda,
                contact,
                topics,
                leftOut,
                confidentiality,
                notes,
                conflicts,
                feedbackDays,
                exit);
    }

    Terms terms() {
        return new Terms(rhythmWeeks, meetingMinutes, endsOn, ceiling);
    }

    Wording wording(List<String> mustHave, String salt) {
        return new Wording(
                purpose.strip(),
                agenda.strip(),
                contact.strip(),
                topics.strip(),
                leftOut.strip(),
                confidentiality.strip(),
                notes.strip(),
                conflicts.strip(),
                feedbackDays,
                exit.strip(),
                mustHave,
                salt);
    }
}
