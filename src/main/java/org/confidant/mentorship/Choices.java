package org.confidant.mentorship;

import java.util.List;
import org.confidant.people.PersonCard;

/** Everybody who could be asked beside somebody, the best first, and who could not. */
record Choices(List<Choice> all) {

    /** So many are shown at first. */
    private static final int FEW = 20;

    record Choice(Candidate candidate, PersonCard person) {}

    public List<Choice> possible() {
        return all.stream()
                .filter(choice -> choice.candidate().refusal() == null)
                .toList();
    }

    public List<Choice> best() {
        return possible().stream().limit(FEW).toList();
    }

    public List<Choice> excluded() {
        return all.stream()
                .filter(choice -> choice.candidate().refusal() != null)
                .toList();
    }
}
