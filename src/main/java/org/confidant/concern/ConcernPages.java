package org.confidant.concern;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.LockView;
import org.confidant.reading.Names;
import org.confidant.reading.RoomView;
import org.confidant.reading.Rooms;
import org.confidant.shared.ConcernId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.Slice;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays concerns out for whoever raised or received them, in a number of statements that does not grow with them. */
@Component
@Transactional(readOnly = true)
class ConcernPages {

    private static final int PAGE = 20;

    private final AgreementService agreements;
    private final ConcernRepository concerns;
    private final ConcernQueries queries;
    private final ConcernCards cards;
    private final Recipients recipients;
    private final KeptTexts texts;
    private final Rooms rooms;
    private final Names names;
    private final MessageSource messages;

    ConcernPages(
            AgreementService agreements,
            ConcernRepository concerns,
            ConcernQueries queries,
            ConcernCards cards,
            Recipients recipients,
            KeptTexts texts,
            Rooms rooms,
            Names names,
            MessageSource messages) {
        this.agreements = agreements;
        this.concerns = concerns;
        this.queries = queries;
        this.cards = cards;
        this.recipients = recipients;
        this.texts = texts;
        this.rooms = rooms;
        this.names = names;
        this.messages = messages;
    }

    /** What the viewer raised or received: open and urgent ones first. */
    Slice<ConcernCard> all(Viewer viewer, int page) {
        return slice(viewer, queries.of(viewer.id()), page);
    }

    /** What the viewer raised about one mentorship, in the same order. */
    Slice<ConcernCard> raised(Viewer viewer, MentorshipId mentorship, int page) {
        return slice(viewer, queries.raised(viewer.id(), mentorship), page);
    }

    private Slice<ConcernCard> slice(Viewer viewer, List<ConcernRow> all, int page) {
        var rows = Slice.of(all, page, PAGE);
        return new Slice<>(cards.of(viewer, rows.rows()), rows.number(), rows.more());
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    RoomView room(Viewer viewer, MentorshipId mentorship) {
        return room(viewer, agreements.standing(viewer, mentorship));
    }

    private RoomView room(Viewer viewer, Standing standing) {
        return rooms.of(viewer, standing.mentorship(), standing.people());
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    RaiseFrame frame(Viewer viewer, MentorshipId mentorship) {
        return frame(viewer, mentorship, null);
    }

    /**
     * The same, to send to somebody else what nobody hears any more.
     *
     * @throws NotVisibleException when the viewer neither raised nor received it
     * @throws RefusedException when it is not theirs to send, or its recipient still hears it
     */
    RaiseFrame frame(Viewer viewer, ConcernId from) {
        var row = require(viewer, from);
        row.permissions(viewer.id()).requirePassOn();
        return frame(viewer, row.mentorship(), from);
    }

    private RaiseFrame frame(Viewer viewer, MentorshipId mentorship, @Nullable ConcernId from) {
        var standing = agreements.standing(viewer, mentorship);
        var choice = recipients.of(standing);
        var options = new LinkedHashMap<String, String>();
        choice.people().forEach(one -> options.put(one.id().toString(), said(one)));
        return new RaiseFrame(
                room(viewer, standing),
                rooms.others(viewer, Map.of(mentorship, standing.people())).getOrDefault(mentorship, ""),
                choice.capacity(),
                choice.people(),
                options,
                lock(choice.people()),
                from);
    }

    private static String said(PersonCard one) {
        return Stream.of(one.name(), one.jobTitle())
                .filter(part -> !part.isBlank())
                .collect(joining(", "));
    }

    private LockView lock(List<PersonCard> people) {
        var reader = people.size() == 1 ? Names.given(people.get(0)) : say("concern.reader");
        return new LockView(Scope.PAIR, names.join(List.of(names.you(), reader)), List.of());
    }

    /** What the viewer wrote so far in a concern of theirs. */
    String written(Viewer viewer, ConcernId id) {
        require(viewer, id);
        var ids = concerns.findById(id).map(Concern::ofAuthor).orElse(List.of());
        var opened = texts.of(viewer, ids);
        return ids.stream()
                .flatMap(one -> Stream.ofNullable(opened.get(one)))
                .map(kept -> kept.as(ConcernWords.class).words())
                .collect(joining("\n\n"));
    }

    /**
     * Its author has seen then what was answered.
     *
     * @throws NotVisibleException when the viewer neither raised nor received it
     */
    @Transactional
    ConcernPage page(Viewer viewer, ConcernId id) {
        var row = require(viewer, id);
        var concern = concerns.findById(id).orElseThrow(NotVisibleException::new);
        var opened =
                texts.of(viewer, concern.steps().stream().map(Step::wordsId).toList());
        if (row.author().equals(viewer.id())) {
            queries.see(id);
        }
        return cards.page(viewer, row, concern.steps(), opened);
    }

    private ConcernRow require(Viewer viewer, ConcernId id) {
        return queries.find(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
