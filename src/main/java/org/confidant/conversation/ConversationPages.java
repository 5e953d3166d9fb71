package org.confidant.conversation;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.conversation.ConversationPage.Choice;
import org.confidant.conversation.ConversationPage.Draft;
import org.confidant.conversation.ConversationQueries.DraftRow;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.LockView;
import org.confidant.reading.Locks;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.vault.PossibleReaders;
import org.confidant.vault.Readers;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a conversation out for one of its participants, in a number of statements that does not grow with it. */
@Component
@Transactional(readOnly = true)
class ConversationPages {

    private static final int PAGE = 30;

    private final AgreementService agreements;
    private final ConversationQueries queries;
    private final KeptTexts texts;
    private final VaultService vault;
    private final Locks locks;
    private final Rooms rooms;

    ConversationPages(
            AgreementService agreements,
            ConversationQueries queries,
            KeptTexts texts,
            VaultService vault,
            Locks locks,
            Rooms rooms) {
        this.agreements = agreements;
        this.queries = queries;
        this.texts = texts;
        this.vault = vault;
        this.locks = locks;
        this.rooms = rooms;
    }

    /**
     * @param number 1 for the newest messages, 2 for those before them
     * @throws NotVisibleException when the viewer takes no part in it
     */
    ConversationPage of(Viewer viewer, MentorshipId mentorship, int number) {
        var standing = agreements.standing(viewer, mentorship);
        var may = new ConversationPermissions(standing);
        var slice = queries.messages(viewer.id(), mentorship, number, PAGE);
        var draft = queries.draft(viewer.id(), mentorship).orElse(null);
        var kept = texts.of(viewer, ids(slice.rows(), draft));
        var possible = vault.readersIf(viewer.id(), standing.space());
        var lock = locks.of(viewer, readers(possible, standing, null));
        return new ConversationPage(
                rooms.of(viewer, mentorship, standing.people()),
                may,
                lock,
                may.send() ? choices(viewer, standing, possible, lock) : List.of(),
                new Letters(viewer, standing, lock, kept).days(slice.rows()),
                slice.number(),
                slice.more(),
                slice.rows().stream()
                        .filter(MessageRow::unread)
                        .map(MessageRow::id)
                        .toList(),
                draft(draft, kept));
    }

    private static List<@Nullable SealedId> ids(List<MessageRow> rows, @Nullable DraftRow draft) {
        var words = new ArrayList<@Nullable SealedId>();
        rows.forEach(row -> words.add(row.words()));
        words.add(draft == null ? null : draft.words());
        return words;
    }

    private List<Choice> choices(Viewer viewer, Standing standing, PossibleReaders possible, LockView lock) {
        var ceiling = Objects.requireNonNull(standing.terms()).ceiling();
        var all = new Choice(null, lock, !standing.shared().widerThan(ceiling));
        if (standing.others().size() == 1) {
            return List.of(all);
        }
        var each = locks.of(
                viewer,
                standing.others().stream()
                        .collect(toMap(Function.identity(), person -> readers(possible, standing, person))));
        var one = standing.others().stream()
                .map(person -> new Choice(person, Objects.requireNonNull(each.get(person)), true));
        return Stream.concat(Stream.of(all), one).toList();
    }

    private static Readers readers(PossibleReaders possible, Standing standing, @Nullable PersonId to) {
        var audience = Audience.of(standing, to);
        return possible.of(audience.scope(), audience.addressee());
    }

    private static Draft draft(@Nullable DraftRow row, Map<SealedId, Kept> texts) {
        var kept = row == null ? null : texts.get(row.words());
        var words = kept == null ? DraftWords.NONE : kept.as(DraftWords.class);
        return new Draft(words, row == null ? null : row.edition(), words.equals(DraftWords.NONE) ? null : kept);
    }
}
