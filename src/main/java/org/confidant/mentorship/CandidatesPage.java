package org.confidant.mentorship;

import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;

/** Every mentor of a program beside one mentee. */
record CandidatesPage(ProgramCard program, PairingPage.Waiting mentee, List<Choice> choices) {

    record Choice(Candidate candidate, PersonCard person) {}

    public List<Choice> possible() {
        return choices.stream()
                .filter(choice -> choice.candidate().refusal() == null)
                .toList();
    }

    public List<Choice> excluded() {
        return choices.stream()
                .filter(choice -> choice.candidate().refusal() != null)
                .toList();
    }
}
