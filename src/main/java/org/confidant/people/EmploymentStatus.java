package org.confidant.people;

import java.util.Optional;
import java.util.Set;

/** What HR systems write of people who are here, and of people who are not any more. */
final class EmploymentStatus {

    private static final Set<String> HERE =
            Set.of("active", "on leave", "leave", "leave of absence", "employed", "current", "parental leave");
    private static final Set<String> GONE = Set.of(
            "terminated",
            "left",
            "inactive",
            "departed",
            "resigned",
            "retired",
            "former",
            "former employee",
            "dismissed");

    private EmploymentStatus() {}

    /** Whether they are here; empty when the text says neither. */
    static Optional<Boolean> active(String text) {
        var bare = bare(text);
        return HERE.contains(bare) ? Optional.of(true) : Optional.of(false).filter(gone -> GONE.contains(bare));
    }

    /** As statuses are compared. */
    static String bare(String text) {
        return Folding.fold(text.replace('_', ' ').replace('-', ' '));
    }
}
