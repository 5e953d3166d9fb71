package org.confidant.meeting;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confidant.meeting.MeetingWords.Note;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.Telling;
import org.confidant.shared.SealedId;
import org.springframework.stereotype.Component;

/** Notes of a meeting, away from it. */
@Component
class NoteTelling implements Telling {

    static final String NOTE = "meeting.note";

    @Override
    public Set<String> kinds() {
        return Set.of(NOTE);
    }

    @Override
    public Map<SealedId, Told> tell(Viewer viewer, Collection<Kept> texts) {
        return texts.stream()
                .collect(toMap(
                        kept -> kept.text().id(),
                        kept -> new Told("", List.of(), kept.as(Note.class).text())));
    }
}
