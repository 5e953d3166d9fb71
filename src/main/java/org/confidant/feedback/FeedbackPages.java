package org.confidant.feedback;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.LockView;
import org.confidant.reading.Locks;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.Slice;
import org.confidant.vault.Scope;
import org.confidant.vault.Unsealed;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the feedback of a mentorship out for one of its participants, in a number of statements that does not grow with it. */
@Component
@Transactional(readOnly = true)
class FeedbackPages {

    private static final int PAGE = 20;

    private final AgreementService agreements;
    private final FeedbackQueries queries;
    private final VaultService vault;
    private final PeopleService people;
    private final Locks locks;
    private final Rooms rooms;

    FeedbackPages(
            AgreementService agreements,
            FeedbackQueries queries,
            VaultService vault,
            PeopleService people,
            Locks locks,
            Rooms rooms) {
        this.agreements = agreements;
        this.queries = queries;
        this.vault = vault;
        this.people = people;
        this.locks = locks;
        this.rooms = rooms;
    }

    FeedbackPage of(Viewer viewer, MentorshipId mentorship, int page) {
        var standing = agreements.standing(viewer, mentorship);
        var cards = people.cards(standing.people());
        var rows = Slice.of(queries.between(viewer.id(), mentorship), page, PAGE);
        var ids = rows.rows().stream()
                .flatMap(row -> Stream.of(row.words(), row.takeaway()))
                .filter(Objects::nonNull)
                .toList();
        var open = new Open(viewer, standing, cards, vault.unseal(viewer.id(), ids), lockViews(viewer, ids));
        var readers = vault.readersIf(viewer.id(), standing.space(), Scope.PAIR, standing.counterpart());
        return new FeedbackPage(
                rooms.of(viewer, mentorship, standing.people()),
                open.givenName(standing.counterpart()),
                locks.of(viewer, readers),
                open.may(),
                new Slice<>(rows.rows().stream().flatMap(open::entry).toList(), rows.number(), rows.more()));
    }

    private Map<SealedId, LockView> lockViews(Viewer viewer, List<SealedId> ids) {
        return locks.of(viewer, vault.readersOf(viewer.id(), ids));
    }

    private record Open(
            Viewer viewer,
            Standing standing,
            Map<PersonId, PersonCard> cards,
            Map<SealedId, Unsealed> texts,
            Map<SealedId, LockView> locks) {

        FeedbackPermissions may() {
            return FeedbackPermissions.of(standing);
        }

        /** Nothing where the viewer may not read the words: the vault decides, not this page. */
        Stream<FeedbackPage.Entry> entry(FeedbackRow row) {
            var text = texts.get(row.words());
            var lock = locks.get(row.words());
            if (text == null || lock == null) {
                return Stream.empty();
            }
            return Stream.of(new FeedbackPage.Entry(
                    row.id(),
                    row.giver().equals(viewer.id()) ? "" : givenName(row.giver()),
                    initials(row.giver()),
                    standing.mentors(row.giver()),
                    text.as(FeedbackWords.class),
                    lock,
                    row.givenAt(),
                    row.acknowledgedAt(),
                    takeaway(row.takeaway()),
                    may().acknowledges(standing, row)));
        }

        String givenName(PersonId person) {
            var card = cards.get(person);
            return card == null ? "" : card.givenName();
        }

        private String initials(PersonId person) {
            var card = cards.get(person);
            return card == null ? "" : card.initials();
        }

        private @Nullable String takeaway(@Nullable SealedId id) {
            var text = id == null ? null : texts.get(id);
            return text == null ? null : text.as(AcknowledgementWords.class).takeaway();
        }
    }
}
