package org.confidant.recheck;

import org.confidant.shared.ProgramId;
import org.confidant.shared.RuleBreachId;

/**
 * It was noticed that rules do not hold any more of people who meet in a program.
 *
 * @param first one of what was noticed
 * @param count how many
 */
public record RulesBroken(ProgramId program, RuleBreachId first, int count) {}
