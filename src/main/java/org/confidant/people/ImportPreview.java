package org.confidant.people;

import org.jspecify.annotations.Nullable;

/**
 * An import as its page shows it.
 *
 * @param plan what applying it would do now; null once it is applied
 * @param read how the file was read; null once it is applied
 */
record ImportPreview(
        ImportRecord file,
        @Nullable ImportPlan plan,
        @Nullable ImportFile read) {}
