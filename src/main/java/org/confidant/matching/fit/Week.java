package org.confidant.matching.fit;

/** The full quarters of an hour of a week, in UTC, in which somebody works; it goes round, so that Sunday night meets Monday morning. */
final class Week {

    private static final int QUARTER = 15;
    private static final int DAY = 24 * 60;
    private static final int QUARTERS = 7 * DAY / QUARTER;

    private final long[] quarters = new long[(QUARTERS + Long.SIZE - 1) / Long.SIZE];

    Week(Hours hours) {
        for (var day : hours.days()) {
            var midnight = (day - 1) * DAY - hours.offset();
            var end = Math.floorDiv(midnight + hours.ends(), QUARTER);
            for (var at = -Math.floorDiv(-midnight - hours.begins(), QUARTER); at < end; at++) {
                var quarter = Math.floorMod(at, QUARTERS);
                quarters[quarter / Long.SIZE] |= 1L << quarter % Long.SIZE;
            }
        }
    }

    /** In how many minutes of a week both work. */
    int common(Week other) {
        var common = 0;
        for (var i = 0; i < quarters.length; i++) {
            common += Long.bitCount(quarters[i] & other.quarters[i]);
        }
        return common * QUARTER;
    }
}
