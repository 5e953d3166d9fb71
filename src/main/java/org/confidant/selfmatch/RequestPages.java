package org.confidant.selfmatch;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.reading.KeptTexts;
import org.confidant.shared.MentorRequestId;
import org.confidant.shared.NotVisibleException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a request out for one of its two. */
@Component
@Transactional(readOnly = true)
class RequestPages {

    private final RequestRows rows;
    private final SayService says;
    private final ProgramService programs;
    private final PeopleService people;
    private final KeptTexts texts;
    private final Clock clock;

    RequestPages(
            RequestRows rows,
            SayService says,
            ProgramService programs,
            PeopleService people,
            KeptTexts texts,
            Clock clock) {
        this.rows = rows;
        this.says = says;
        this.programs = programs;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws NotVisibleException unless the viewer is one of the two */
    RequestPage page(Viewer viewer, MentorRequestId id) {
        var row = rows.find(viewer.id(), id, clock.instant()).orElseThrow(NotVisibleException::new);
        return new RequestPage(
                row,
                programs.require(row.program()),
                row.mentee().equals(viewer.id()),
                choosing(viewer, row),
                match(viewer, row),
                Stream.ofNullable(texts.of(viewer, Collections.singletonList(row.words()))
                                .get(row.words()))
                        .map(kept -> new RequestPage.Said(
                                kept, kept.as(RequestWords.class).words()))
                        .findFirst()
                        .orElse(null));
    }

    private boolean choosing(Viewer viewer, RequestRow row) {
        return row.mentee().equals(viewer.id())
                && says.open(row.program(), Place.MENTEE)
                && programs.held(row.pair().mentee()).isPresent();
    }

    private Match match(Viewer viewer, RequestRow row) {
        var own = row.mentee().equals(viewer.id());
        var both = programs.enrollments(List.of(row.pair().mentee(), row.pair().mentor()));
        var mentee = Objects.requireNonNull(both.get(row.pair().mentee()));
        var mentor = Objects.requireNonNull(both.get(row.pair().mentor()));
        var other = people.find(row.other(viewer.id())).orElseThrow(NotVisibleException::new);
        return Match.of(own ? mentee : mentor, own ? mentor : mentee, other, null, false, true);
    }
}
