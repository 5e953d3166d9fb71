package org.confidant.transition;

import java.time.LocalDate;
import org.confidant.agreement.PendingTerms;
import org.confidant.reading.RoomView;
import org.jspecify.annotations.Nullable;

/**
 * What the page on which two agree to meet longer shows.
 *
 * @param others whom the viewer meets there: "Henrik"
 * @param endsOn the last day agreed on
 * @param programEnds the program's last day; null where it has none
 * @param pending a version that waits for signatures, in which the last day is to be changed; null when none does
 */
record ExtensionPage(
        RoomView room,
        String others,
        LocalDate today,
        LocalDate endsOn,
        @Nullable LocalDate programEnds,
        @Nullable PendingTerms pending) {

    /** Whoever wants to meet for longer says so once more. */
    private static final int LONGEST_MONTHS = 24;

    private static final int USUAL_MONTHS = 3;

    /** The last day that can be agreed on. */
    public LocalDate latest() {
        var longest = today.plusMonths(LONGEST_MONTHS);
        return programEnds == null || programEnds.isAfter(longest) ? longest : programEnds;
    }

    /** Whether it is the program that ends then, and not only as far as one looks ahead at once. */
    public boolean endsWithProgram() {
        return latest().equals(programEnds);
    }

    boolean allows(LocalDate until) {
        return until.isAfter(endsOn) && until.isAfter(today) && !until.isAfter(latest());
    }

    /** Whether a later day can be agreed on at all. */
    public boolean possible() {
        return latest().isAfter(endsOn) && latest().isAfter(today);
    }

    LocalDate usual() {
        var from = endsOn.isAfter(today) ? endsOn : today;
        var later = from.plusMonths(USUAL_MONTHS);
        return later.isAfter(latest()) ? latest() : later;
    }
}
