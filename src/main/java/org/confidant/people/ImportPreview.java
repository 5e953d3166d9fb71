package org.confidant.people;

import org.jspecify.annotations.Nullable;

/**
 * An import as its page shows it.
 *
 * @param plan what applying it would do now; null once it is applied, and while somebody has to say what the file means
 * @param notInFile who is here and not in the file; null together with the plan
 * @param read how the file was read; null once it is applied
 */
record ImportPreview(
        ImportRecord file,
        @Nullable ImportPlan plan,
        @Nullable NotInFile notInFile,
        @Nullable ImportFile read) {

    /** Whether somebody has to say first what the file means. */
    boolean unclear() {
        return plan == null && read != null;
    }
}
