package org.confidant.people;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was said of a file is said once: the next one whose first line is the same is read alike. Within the caller's transaction. */
@Component
class ImportMemory {

    private final RememberedChoicesRepository remembered;
    private final Clock clock;

    ImportMemory(RememberedChoicesRepository remembered, Clock clock) {
        this.remembered = remembered;
        this.clock = clock;
    }

    ImportChoices of(List<String> heads) {
        return remembered
                .findById(FileHead.fingerprint(heads))
                .map(RememberedChoices::choices)
                .orElse(ImportChoices.NONE);
    }

    void keep(List<String> heads, ImportChoices choices) {
        var known = FileHead.fingerprint(heads);
        var now = clock.instant();
        remembered
                .findById(known)
                .ifPresentOrElse(
                        one -> one.replace(choices, now),
                        () -> remembered.save(new RememberedChoices(known, choices, now)));
    }
}
