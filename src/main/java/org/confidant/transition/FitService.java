package org.confidant.transition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.meeting.MeetingHistory;
import org.confidant.meeting.MeetingService;
import org.confidant.people.Viewer;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.Locks;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who have met how they find the match. What they answer their coordinators see, and nobody else. */
@Service
@Transactional
public class FitService {

    private final AgreementService agreements;
    private final MeetingService meetings;
    private final FitQueries queries;
    private final VaultService vault;
    private final KeptTexts texts;
    private final Locks locks;
    private final Rooms rooms;
    private final Clock clock;

    FitService(
            AgreementService agreements,
            MeetingService meetings,
            FitQueries queries,
            VaultService vault,
            KeptTexts texts,
            Locks locks,
            Rooms rooms,
            Clock clock) {
        this.agreements = agreements;
        this.meetings = meetings;
        this.queries = queries;
        this.vault = vault;
        this.texts = texts;
        this.locks = locks;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    @Transactional(readOnly = true)
    FitPage page(Viewer viewer, MentorshipId id) {
        var standing = agreements.standing(viewer, id);
        return new FitPage(
                rooms.of(viewer, id, standing.people()),
                standing,
                rooms.others(viewer, Map.of(id, standing.people())).getOrDefault(id, ""),
                met(List.of(id)).contains(id),
                queries.latest(List.of(id)).stream()
                        .filter(one -> one.person().equals(viewer.id()))
                        .findFirst()
                        .orElse(null),
                locks.of(viewer, vault.readersIf(viewer.id(), standing.space(), Scope.AUTHOR, null)),
                List.copyOf(texts.of(viewer, queries.words(id, viewer.id())).values()));
    }

    /**
     * @param words for the viewer alone; may be empty
     * @throws RefusedException before they have met, and while nothing can be said
     */
    public void say(Viewer viewer, MentorshipId id, FitAnswer answer, String words) {
        page(viewer, id).require();
        var standing = agreements.open(viewer, id, Verb.SAY_FIT);
        var sealed = words.isBlank()
                ? null
                : vault.seal(new Sealing(
                        standing.space(),
                        viewer.id(),
                        Scope.AUTHOR,
                        null,
                        "transition.fit",
                        new FitWords(words.strip())));
        queries.insert(new Fit(id, viewer.id(), answer, clock.instant()), sealed);
    }

    /** What each said last, without a word; a mentorship in which nobody has is absent. For its coordinators: the caller asks. */
    @Transactional(readOnly = true)
    public Map<MentorshipId, List<Fit>> latest(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.latest(ids).stream().collect(groupingBy(Fit::mentorship));
    }

    /** Those of the viewer's own in which they have met, and the viewer has not said how they find the match. */
    @Transactional(readOnly = true)
    public Set<MentorshipId> asked(Viewer viewer, Collection<MentorshipId> own) {
        var said = latest(own).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.person().equals(viewer.id()))
                .map(Fit::mentorship)
                .collect(toSet());
        return met(own).stream().filter(id -> !said.contains(id)).collect(toSet());
    }

    private Set<MentorshipId> met(Collection<MentorshipId> ids) {
        var histories = meetings.history(ids);
        return ids.stream()
                .filter(id ->
                        !histories.getOrDefault(id, MeetingHistory.NONE).held().isEmpty())
                .collect(toSet());
    }
}
