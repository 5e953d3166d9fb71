package org.confidant.picture;

import java.util.List;

/** A line with its axes, ready to be written as SVG; every number is in the units of the view box. */
public record Chart(
        int width,
        int height,
        double left,
        double right,
        List<Tick> rows,
        List<Tick> columns,
        String plan,
        String line,
        List<Dot> dots) {

    /** A labelled place on an axis. */
    public record Tick(double at, String label) {}

    /** A reading; the last one carries its label. */
    public record Dot(double x, double y, String label, boolean last) {}
}
