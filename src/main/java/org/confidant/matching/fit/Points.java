package org.confidant.matching.fit;

import java.util.List;

/**
 * How well two fit, and why.
 *
 * @param parts one for each criterion, in their order
 */
public record Points(List<Part> parts) {

    public Points {
        parts = List.copyOf(parts);
    }

    public int total() {
        return parts.stream().mapToInt(Part::points).sum();
    }

    /**
     * What one criterion says.
     *
     * @param percent how well they fit by it; what is to be expected, where it is not known
     * @param known whether both have said enough to tell
     */
    public record Part(Criterion criterion, int weight, int percent, boolean known) {

        public int points() {
            return weight * percent;
        }
    }
}
