package org.confidant.picture;

import java.util.List;
import java.util.stream.IntStream;

/** A rhythm as a row of strokes, oldest first, for {@code parts/beats}. */
public record Beats(List<Beat> beats) {

    private static final int STEP = 10;

    public Beats {
        beats = List.copyOf(beats);
    }

    public int width() {
        return STEP * beats.size();
    }

    public List<Stroke> strokes() {
        return IntStream.range(0, beats.size())
                .mapToObj(index -> new Stroke(beats.get(index), STEP * index))
                .toList();
    }

    public long kept() {
        return count(Beat.KEPT);
    }

    public long moved() {
        return count(Beat.MOVED);
    }

    public long missed() {
        return count(Beat.MISSED);
    }

    public long paused() {
        return count(Beat.PAUSED);
    }

    public long planned() {
        return count(Beat.PLANNED);
    }

    private long count(Beat beat) {
        return beats.stream().filter(one -> one == beat).count();
    }

    /** @param x where the interval's box of ten begins */
    public record Stroke(Beat beat, int x) {}
}
