package org.confidant.concern;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.LockView;
import org.confidant.reading.Names;
import org.confidant.reading.Rooms;
import org.confidant.shared.ConcernId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is told and asked before they raise a concern. */
@Component
@Transactional(readOnly = true)
class RaiseFrames {

    private final AgreementService agreements;
    private final ConcernRepository concerns;
    private final ConcernQueries queries;
    private final Recipients recipients;
    private final KeptTexts texts;
    private final Rooms rooms;
    private final Names names;
    private final MessageSource messages;

    RaiseFrames(
            AgreementService agreements,
            ConcernRepository concerns,
            ConcernQueries queries,
            Recipients recipients,
            KeptTexts texts,
            Rooms rooms,
            Names names,
            MessageSource messages) {
        this.agreements = agreements;
        this.concerns = concerns;
        this.queries = queries;
        this.recipients = recipients;
        this.texts = texts;
        this.rooms = rooms;
        this.names = names;
        this.messages = messages;
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    RaiseFrame of(Viewer viewer, MentorshipId mentorship) {
        return frame(viewer, mentorship, null);
    }

    /**
     * The same, to send to somebody else what nobody hears any more.
     *
     * @throws NotVisibleException when the viewer neither raised nor received it
     * @throws RefusedException when it is not theirs to send, or its recipient still hears it
     */
    RaiseFrame of(Viewer viewer, ConcernId from) {
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
                rooms.of(viewer, mentorship, standing.people()),
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

    private ConcernRow require(Viewer viewer, ConcernId id) {
        return queries.find(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
