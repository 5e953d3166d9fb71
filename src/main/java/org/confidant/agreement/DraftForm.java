package org.confidant.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.confidant.shared.ReadVersion;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What either participant may change of a version. What every agreement says and the program's own clauses are not among it.
 *
 * @param version the version of the draft that was read; null when there was none
 * @param aspiration the mentees' own words; may be empty
 */
record DraftForm(
        @ReadVersion @Nullable Integer version,
        @NotBlank @Size(max = 2000) String purpose,
        @Size(max = 2000) @Nullable String aspiration,
        @NotBlank @Size(max = 2000) String menteeGoals,
        @NotBlank @Size(max = 2000) String mentorGoals,
        @NotBlank @Size(max = 2000) String topics,
        @NotBlank @Size(max = 2000) String leftOut,
        @NotNull Integer rhythmWeeks,
        @NotNull @Min(15) @Max(240) Integer meetingMinutes,
        @NotNull AgendaBy agendaBy,
        @NotNull @Min(0) @Max(14) Integer agendaDays,
        @NotBlank @Size(max = 2000) String agenda,
        @NotNull Integer replyTime,
        @NotNull ReplyUnit replyUnit,
        @NotBlank @Size(max = 2000) String contact,
        @NotBlank @Size(max = 2000) String confidentiality,
        @NotNull Scope ceiling,
        @NotBlank @Size(max = 2000) String notes,
        @NotBlank @Size(max = 2000) String conflicts,
        @NotNull @Min(1) @Max(90) Integer feedbackDays,
        @NotNull @Min(14) @Max(365) Integer checkpointDays,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate reviewOn,
        @NotBlank @Size(max = 2000) String exit) {

    /** @param usual what stands where a text of an older form says nothing */
    static DraftForm of(@Nullable Integer version, AgreementText text, AgreementText usual) {
        var said = text.terms();
        var terms = text.saysAllTerms() ? said : usual.terms();
        var words = text.wording();
        return new DraftForm(
                version,
                words.purpose(),
                words.aspiration(),
                either(words.menteeGoals(), usual.wording().menteeGoals()),
                either(words.mentorGoals(), usual.wording().mentorGoals()),
                words.topics(),
                words.leftOut(),
                said.rhythmWeeks(),
                said.meetingMinutes(),
                terms.agendaBy(),
                terms.agendaDays(),
                words.agenda(),
                terms.replyTime(),
                terms.replyUnit(),
                words.contact(),
                words.confidentiality(),
                said.ceiling(),
                words.notes(),
                words.conflicts(),
                text.feedbackDays(),
                terms.checkpointDays(),
                said.endsOn(),
                terms.reviewOn(),
                words.exit());
    }

    private static String either(@Nullable String said, @Nullable String usual) {
        return Objects.requireNonNullElse(said, Objects.requireNonNullElse(usual, ""));
    }

    /** The same with another last day, and without a day to go through it together that has passed. */
    DraftForm until(LocalDate last, LocalDate today) {
        var review = reviewOn != null && reviewOn.isAfter(today) ? reviewOn : null;
        return new DraftForm(
                version,
                purpose,
                aspiration,
                menteeGoals,
                mentorGoals,
                topics,
                leftOut,
                rhythmWeeks,
                meetingMinutes,
                agendaBy,
                agendaDays,
                agenda,
                replyTime,
                replyUnit,
                contact,
                confidentiality,
                ceiling,
                notes,
                conflicts,
                feedbackDays,
                checkpointDays,
                last,
                review,
                exit);
    }

    Terms terms() {
        return new Terms(
                rhythmWeeks,
                meetingMinutes,
                agendaBy,
                agendaDays,
                replyTime,
                replyUnit,
                feedbackDays,
                checkpointDays,
                endsOn,
                reviewOn,
                ceiling);
    }

    /** @param fixed what nobody may change */
    Wording wording(Wording fixed, String salt) {
        return new Wording(
                purpose.strip(),
                aspiration == null || aspiration.isBlank() ? null : aspiration.strip(),
                menteeGoals.strip(),
                mentorGoals.strip(),
                topics.strip(),
                leftOut.strip(),
                agenda.strip(),
                contact.strip(),
                confidentiality.strip(),
                fixed.exceptions(),
                notes.strip(),
                conflicts.strip(),
                fixed.conduct(),
                exit.strip(),
                fixed.noFault(),
                fixed.mustHave(),
                salt,
                null);
    }
}
