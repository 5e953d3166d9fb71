/**
 * Geometry of the pictures that pages draw as SVG: the strokes of a rhythm, the line of a goal, bars of counts. Pure functions that know
 * nothing of mentoring; it may use nothing of ours.
 */
@ApplicationModule(
        displayName = "Picture",
        allowedDependencies = {})
@NullMarked
package org.confidant.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
