package org.confidant.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.confidant.shared.AgreementId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a mentorship's agreement says in numbers and dates. Its words are sealed.
 *
 * @param version the number of the version, from 1
 * @param since when this version took force
 * @param begun when the first version did: contact is counted from there
 * @param meetingMinutes the usual length of a meeting
 * @param ceiling nothing wider may be written
 * @param endsOn the last day meant, where one was agreed
 */
public record TermsInForce(
        AgreementId agreement,
        int version,
        Instant since,
        Instant begun,
        int rhythmWeeks,
        int meetingMinutes,
        Scope ceiling,
        @Nullable LocalDate endsOn) {}
