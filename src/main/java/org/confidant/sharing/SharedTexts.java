package org.confidant.sharing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.Participant;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.reading.Kept;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.Names;
import org.confidant.reading.Opening;
import org.confidant.reading.Telling;
import org.confidant.reading.Telling.Told;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.Slice;
import org.confidant.shared.SpaceId;
import org.confidant.sharing.SharedText.Reading;
import org.springframework.stereotype.Component;

/** Opens what mentorships opened to their program, as their features tell it. In a fixed number of statements. */
@Component
class SharedTexts {

    private final KeptTexts texts;
    private final List<Telling> tellings;
    private final SharedReadings readings;
    private final PeopleService people;
    private final Names names;

    SharedTexts(KeptTexts texts, List<Telling> tellings, SharedReadings readings, PeopleService people, Names names) {
        this.texts = texts;
        this.tellings = tellings;
        this.readings = readings;
        this.people = people;
        this.names = names;
    }

    /** Of the page those that the viewer may read and a feature still knows. */
    Slice<SharedText> open(Viewer viewer, Slice<SealedId> page, Map<SpaceId, MentorshipCard> mentorships) {
        var kept = texts.of(viewer, page.rows());
        var told = tell(viewer, kept);
        var read = readings.of(told.keySet());
        var cards = people.cards(Stream.concat(
                        read.values().stream().flatMap(List::stream).map(Opening::person),
                        mentorships.values().stream()
                                .flatMap(one -> one.participants().stream())
                                .map(Participant::person))
                .collect(toSet()));
        var rows = page.rows().stream()
                .filter(told::containsKey)
                .map(id -> {
                    var text = Objects.requireNonNull(kept.get(id));
                    var mentorship =
                            Objects.requireNonNull(mentorships.get(text.text().space()));
                    return new SharedText(
                            text,
                            Objects.requireNonNull(told.get(id)),
                            mentorship
                                    .participants()
                                    .contains(new Participant(text.text().author(), Place.MENTOR)),
                            whose(mentorship, cards),
                            readings(read.getOrDefault(id, List.of()), cards));
                })
                .toList();
        return new Slice<>(rows, page.number(), page.more());
    }

    private Map<SealedId, Told> tell(Viewer viewer, Map<SealedId, Kept> kept) {
        var byKind = kept.values().stream().collect(groupingBy(one -> one.text().kind()));
        var told = new HashMap<SealedId, Told>();
        for (var telling : tellings) {
            var its = telling.kinds().stream()
                    .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                    .toList();
            if (!its.isEmpty()) {
                told.putAll(telling.tell(viewer, its));
            }
        }
        return told;
    }

    private String whose(MentorshipCard mentorship, Map<PersonId, PersonCard> cards) {
        return names.join(mentorship.participants().stream()
                .map(one -> cards.get(one.person()))
                .filter(Objects::nonNull)
                .map(PersonCard::name)
                .toList());
    }

    private static List<Reading> readings(List<Opening> rows, Map<PersonId, PersonCard> cards) {
        return rows.stream()
                .filter(row -> cards.containsKey(row.person()))
                .map(row -> new Reading(
                        Objects.requireNonNull(cards.get(row.person())).name(), row.times(), row.last()))
                .toList();
    }

    static Map<SpaceId, MentorshipCard> bySpace(List<MentorshipCard> mentorships) {
        return mentorships.stream().collect(toMap(MentorshipCard::space, one -> one));
    }
}
