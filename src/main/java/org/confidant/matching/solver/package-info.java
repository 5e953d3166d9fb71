/**
 * The best matching of a whole cohort, with a proof that it is the best.
 *
 * <p><b>Problem.</b> Each of {@code n} mentees gets at most one of {@code m} mentors, each mentor at most as many mentees as they have
 * places. A pair fits by a whole number of points, or is forbidden. Places of one mentor cost points, each further one no less than
 * the one before, so that load spreads. Pinned pairs are given. Mentees who are optional may go without one. The {@link
 * org.confidant.matching.solver.Aim aims} are lexicographic: most people first, then total fit; or most people, then the best worst
 * fit, then total fit.
 *
 * <p><b>Method.</b> This is a minimum-cost flow with convex costs, solved by successive shortest paths on reduced costs: either
 * mentees arrive one by one ({@link org.confidant.matching.solver.Arrival}) or, where places are scarce, places open one by one ({@link
 * org.confidant.matching.solver.Opening}). Both keep a matching and a set of <em>prices</em>, the dual solution, that proves it the
 * best so far. That one more person counts more than any fit is said by a bonus that exceeds whatever fit can differ by ({@link
 * org.confidant.matching.solver.Bonus}): one scaled cost instead of stages, because its one dual solution then proves the number of
 * people and the fit together. The worst fit is found by bisection over levels; each level is the same problem with all points
 * zero.
 *
 * <p>Only the best pairs of each mentee and mentor are looked at ({@link org.confidant.matching.solver.Cut}), judged by prices that a
 * sample lets expect ({@link org.confidant.matching.solver.Forecast}); then the pairs left out are <em>priced</em> ({@link
 * org.confidant.matching.solver.Pricing}): one that would gain under the prices joins, those concerned are seated again, until none is
 * left. The result is thus the optimum over all pairs. At last the prices are lowered as far as they go ({@link
 * org.confidant.matching.solver.Lowering}): the least prices are unique, and say exactly what one more place would be worth.
 *
 * <p><b>Proof.</b> {@link org.confidant.matching.solver.Verifier} shares no code with the solver and checks every result over all
 * pairs: a cover of mentees and mentors no larger than the matching (König) for the number of people, one smaller than it among the
 * fairer pairs for the worst fit, and equal values of matching and prices (linear-programming duality) for the fit.
 *
 * <p><b>Complexity.</b> With {@code k} candidates a mentee and {@code P} places: one pass over the {@code nm} scores, at most {@code
 * min(n, P)} searches of {@code O(nk + m log m)} each, of which a few dozen steps are usual, and another pass for what the prices do
 * not rule out; {@code O(nk + m)} of memory. Verification is one pass. Everything is exact in 64-bit whole numbers; what could
 * overflow is refused beforehand.
 *
 * <p><b>Determinism.</b> People are sorted by id before anything is done, queues break ties by that order, and nothing depends on
 * threads, hashes or time: the same people, scores and pins give the same result, in whatever order they come.
 *
 * <p><b>Units.</b> Points throughout, as the scores; a certificate's values contain the bonus.
 *
 * <p><b>Literature.</b> Ahuja, Magnanti, Orlin: <em>Network Flows</em> (1993), chapters 9.7 and 14; Edmonds, Karp (1972) and Tomizawa
 * (1971) for potentials; Jonker, Volgenant: <em>A shortest augmenting path algorithm for dense and sparse linear assignment
 * problems</em> (1987); Shapley, Shubik: <em>The assignment game I</em> (1971) and Leonard (1983) for least prices; Burkard,
 * Dell'Amico, Martello: <em>Assignment Problems</em> (2009), chapter 6.2 for bottlenecks.
 */
@NullMarked
package org.confidant.matching.solver;

import org.jspecify.annotations.NullMarked;
