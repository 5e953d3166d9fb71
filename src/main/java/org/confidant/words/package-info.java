/**
 * Turns what a person wrote in Markdown into HTML that can do nothing but be read. It knows nothing of who wrote it, and may use
 * nothing of ours.
 */
@ApplicationModule(
        displayName = "Words",
        allowedDependencies = {"shared"})
@NullMarked
package org.confidant.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
