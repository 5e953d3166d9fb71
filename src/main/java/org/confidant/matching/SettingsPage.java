package org.confidant.matching;

import org.confidant.matching.fit.Settings;
import org.confidant.program.ProgramCard;
import org.jspecify.annotations.Nullable;

/**
 * How a program matches, as a coordinator changes it.
 *
 * @param version null while nobody has chosen, and the settings are the usual ones
 */
record SettingsPage(ProgramCard program, @Nullable Integer version, Settings settings) {}
