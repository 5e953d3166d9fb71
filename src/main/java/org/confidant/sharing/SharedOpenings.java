package org.confidant.sharing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.confidant.reading.Opening;
import org.confidant.reading.Openings;
import org.confidant.reading.Telling;
import org.confidant.shared.SealedId;
import org.confidant.vault.Unsealed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells under a text who opened it on the page of what is shared with its program. What stands on no such page is not kept. */
@Component
class SharedOpenings implements Openings {

    private final SharedReadings readings;
    private final ObjectProvider<Telling> tellings;

    /** @param tellings asked late: they open texts, too */
    SharedOpenings(SharedReadings readings, ObjectProvider<Telling> tellings) {
        this.readings = readings;
        this.tellings = tellings;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SealedId, List<Opening>> of(Collection<Unsealed> texts) {
        var told = tellings.stream().flatMap(one -> one.kinds().stream()).collect(toSet());
        var kept = texts.stream()
                .filter(text -> told.contains(text.kind()))
                .map(Unsealed::id)
                .toList();
        var opened = readings.of(kept);
        return kept.stream().collect(toMap(id -> id, id -> opened.getOrDefault(id, List.of())));
    }
}
