package org.confidant.picture;

import java.util.List;
import java.util.stream.IntStream;

/** How many there are of each kind, as bars side by side, for {@code parts/bars}. */
public record Bars(List<Bar> bars) {

    private static final double TOP = 26;
    private static final double BELOW = 30;

    /** How much of its share of the width a bar takes. */
    private static final double FULL = 0.72;

    private static final double WIDEST = 72;

    public Bars {
        bars = List.copyOf(bars);
    }

    /** @param label what is counted, short enough to stand under its bar */
    public record Bar(String label, int count) {}

    /**
     * A bar of the picture, in the units of its view box.
     *
     * @param middle where its label and its number stand
     */
    public record Column(double x, double y, double width, double height, double middle, Bar bar) {}

    /** A picture of a size. */
    public record Drawn(int width, int height, List<Column> columns) {}

    /** The picture for a wide page and for a phone. */
    public Drawn wide() {
        return drawn(720, 220);
    }

    public Drawn narrow() {
        return drawn(350, 200);
    }

    private Drawn drawn(int width, int height) {
        var most = Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
        var share = (double) width / Math.max(1, bars.size());
        var wide = Math.min(WIDEST, share * FULL);
        return new Drawn(
                width,
                height,
                IntStream.range(0, bars.size())
                        .mapToObj(at -> {
                            var tall = (height - TOP - BELOW) * bars.get(at).count() / most;
                            return new Column(
                                    round(share * (at + 0.5) - wide / 2),
                                    round(height - BELOW - tall),
                                    round(wide),
                                    round(tall),
                                    round(share * (at + 0.5)),
                                    bars.get(at));
                        })
                        .toList());
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
