package org.confidant.picture;

import java.util.List;

/**
 * A line with its axes, ready to be written as SVG; every number is in the units of the view box.
 *
 * @param beside whether the last reading's label stands in the margin beside it, where no line can cross it; else above or below
 */
public record Chart(
        int width,
        int height,
        double left,
        double right,
        List<Tick> rows,
        List<Tick> columns,
        String plan,
        String line,
        List<Dot> dots,
        boolean beside) {

    /** A labelled place on an axis. */
    public record Tick(double at, String label) {}

    /** A reading; the last one carries its label. */
    public record Dot(double x, double y, String label, boolean last) {}
}
