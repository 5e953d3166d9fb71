/**
 * How well a mentor and a mentee fit, in points that can be explained, and which rule keeps two apart. Pure functions of a {@link
 * org.confidant.matching.fit.Cohort} and {@link org.confidant.matching.fit.Settings}: no framework, no clock, no database.
 *
 * <p><b>Points.</b> Every {@link org.confidant.matching.fit.Criterion} answers in whole percent, which its weight, 0 to 100, turns into
 * points; the points of a pair are their sum, nothing else. An answer that cannot be given, because somebody did not say, counts as
 * what is to be expected: the average of the pairs that know. So nobody is worse off, nor better, for what they kept to themselves.
 *
 * <p><b>Demography is no criterion.</b> Neither age, gender, origin nor likeness of any such kind is in a cohort, so that no weight can
 * ever count it: it does not predict whether a mentorship goes well.
 */
@NullMarked
package org.confidant.matching.fit;

import org.jspecify.annotations.NullMarked;
