package org.confidant.meeting;

import java.util.List;
import java.util.Objects;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.meeting.MeetingWords.AgendaItem;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Unsealed;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a meeting is to be about: every participant adds, puts in order and carries over; who brought an item rewords it or takes it off. */
@Service
@Transactional
public class AgendaService {

    /** Where an item goes. */
    public enum Way {
        UP,
        DOWN
    }

    private static final String AGENDA = "meeting.agenda";

    private final AgreementService agreements;
    private final MeetingRepository meetings;
    private final MeetingItemRepository items;
    private final MeetingQueries queries;
    private final MeetingVault sealing;
    private final VaultService vault;

    AgendaService(
            AgreementService agreements,
            MeetingRepository meetings,
            MeetingItemRepository items,
            MeetingQueries queries,
            MeetingVault sealing,
            VaultService vault) {
        this.agreements = agreements;
        this.meetings = meetings;
        this.items = items;
        this.queries = queries;
        this.sealing = sealing;
        this.vault = vault;
    }

    /** Below the others. */
    public void add(Viewer viewer, MeetingId id, AgendaKind kind, String text) {
        var agreement = inForce(viewer, id);
        var words = sealing.shared(agreement, AGENDA, new AgendaItem(kind, text.strip()));
        items.save(MeetingItem.onAgenda(agreement, require(id), words, after(agenda(id))));
    }

    /**
     * Up or down by one among the items of its kind; at the end of them it stays where it is.
     *
     * @param way null when nobody can tell
     * @throws NotVisibleException when the meeting has no such item
     * @throws RefusedException when the meeting is not ahead any more, or nobody can tell the way
     */
    public void move(Viewer viewer, MeetingId id, SealedId words, @Nullable Way way) {
        var agreement = inForce(viewer, id);
        var same = ofTheSameKind(viewer, agenda(id), words);
        require(id).requirePlanned();
        if (way == null) {
            throw RefusedException.notNow("meeting.refused.way");
        }
        var from = same.stream().map(MeetingItem::words).toList().indexOf(words);
        var to = way == Way.UP ? from - 1 : from + 1;
        if (to >= 0 && to < same.size()) {
            same.get(from).swap(agreement, same.get(to));
        }
    }

    /**
     * Other words for the viewer's own item. A meeting that it was carried over from keeps the old ones.
     *
     * @throws NotVisibleException when the meeting has no such item
     * @throws RefusedException when the meeting is not ahead any more, or somebody else brought the item
     */
    public void reword(Viewer viewer, MeetingId id, SealedId words, String text) {
        var agreement = inForce(viewer, id);
        var item = requireOwn(viewer, id, words);
        var kind = kept(viewer, words).as(AgendaItem.class).kind();
        item.reword(agreement, sealing.shared(agreement, AGENDA, new AgendaItem(kind, text.strip())));
    }

    /**
     * Takes the viewer's own item off.
     *
     * @throws NotVisibleException when the meeting has no such item
     * @throws RefusedException when the meeting is not ahead any more, or somebody else brought the item
     */
    public void remove(Viewer viewer, MeetingId id, SealedId words) {
        var agreement = inForce(viewer, id);
        requireOwn(viewer, id, words).remove(agreement);
    }

    /**
     * Takes an item over to the next meeting; once is enough.
     *
     * @return that meeting
     * @throws NotVisibleException when the meeting has no such item
     * @throws RefusedException when no next meeting is planned
     */
    public MeetingId carry(Viewer viewer, MeetingId id, SealedId words) {
        var agreement = inForce(viewer, id);
        var item = requireItem(id, words);
        var next = queries.next(viewer.id(), agreement.standing().mentorship(), agreement.at())
                .filter(one -> !one.id().equals(id))
                .orElseThrow(() -> RefusedException.notNow("meeting.refused.next"));
        var there = agenda(next.id());
        if (there.stream().noneMatch(one -> Objects.equals(one.origin(), item.origin()))) {
            items.save(item.carried(agreement, require(next.id()), after(there)));
        }
        return next.id();
    }

    private static int after(List<MeetingItem> agenda) {
        return agenda.isEmpty() ? 1 : agenda.get(agenda.size() - 1).position() + 1;
    }

    private MeetingItem requireOwn(Viewer viewer, MeetingId id, SealedId words) {
        var item = requireItem(id, words);
        require(id).requirePlanned();
        if (!kept(viewer, words).author().equals(viewer.id())) {
            throw RefusedException.notYours("meeting.refused.item");
        }
        return item;
    }

    private MeetingItem requireItem(MeetingId id, SealedId words) {
        return agenda(id).stream()
                .filter(item -> words.equals(item.words()))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    private Unsealed kept(Viewer viewer, SealedId words) {
        return vault.unseal(viewer.id(), words).orElseThrow(NotVisibleException::new);
    }

    private List<MeetingItem> ofTheSameKind(Viewer viewer, List<MeetingItem> agenda, SealedId words) {
        if (!stands(agenda, words)) {
            throw new NotVisibleException();
        }
        var texts = vault.unseal(
                viewer.id(),
                agenda.stream().map(MeetingItem::words).filter(Objects::nonNull).toList());
        var kind = Objects.requireNonNull(texts.get(words)).as(AgendaItem.class).kind();
        return agenda.stream()
                .filter(item -> texts.containsKey(item.words())
                        && texts.get(item.words()).as(AgendaItem.class).kind() == kind)
                .toList();
    }

    private List<MeetingItem> agenda(MeetingId id) {
        return items.findByMeetingIdAndSortAndRemovedAtIsNullOrderByPosition(id, MeetingItem.Sort.AGENDA);
    }

    private static boolean stands(List<MeetingItem> agenda, SealedId words) {
        return agenda.stream().anyMatch(item -> words.equals(item.words()));
    }

    private AgreementInForce inForce(Viewer viewer, MeetingId id) {
        var mentorship = queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
        return agreements.inForce(viewer, mentorship, Verb.PLAN_MEETING);
    }

    private Meeting require(MeetingId id) {
        return meetings.findById(id).orElseThrow(NotVisibleException::new);
    }
}
