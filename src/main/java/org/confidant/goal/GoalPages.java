package org.confidant.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.commitment.Commitments;
import org.confidant.people.Viewer;
import org.confidant.reading.LockView;
import org.confidant.reading.Locks;
import org.confidant.reading.RoomView;
import org.confidant.reading.Rooms;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.Slice;
import org.confidant.vault.PossibleReaders;
import org.confidant.vault.Scope;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of goals show to a participant. */
@Service
@Transactional(readOnly = true)
class GoalPages {

    private static final int PAGE = 50;
    private static final int ENTRIES = 20;

    private final AgreementService agreements;
    private final GoalRepository goals;
    private final GoalQueries queries;
    private final GoalCards cards;
    private final GoalDetails details;
    private final Commitments commitments;
    private final ReceivedFeedback feedback;
    private final VaultService vault;
    private final Locks locks;
    private final Rooms rooms;
    private final Clock clock;

    GoalPages(
            AgreementService agreements,
            GoalRepository goals,
            GoalQueries queries,
            GoalCards cards,
            GoalDetails details,
            Commitments commitments,
            ReceivedFeedback feedback,
            VaultService vault,
            Locks locks,
            Rooms rooms,
            Clock clock) {
        this.agreements = agreements;
        this.goals = goals;
        this.queries = queries;
        this.cards = cards;
        this.details = details;
        this.commitments = commitments;
        this.feedback = feedback;
        this.vault = vault;
        this.locks = locks;
        this.rooms = rooms;
        this.clock = clock;
    }

    GoalList list(Viewer viewer, MentorshipId id, int page) {
        var standing = agreements.standing(viewer, id);
        var rows = Slice.of(queries.of(viewer.id(), id), page, PAGE);
        return new GoalList(
                room(viewer, standing),
                standing,
                GoalPermissions.of(standing),
                agreements.aspiration(viewer, id).orElse(null),
                new Slice<>(cards.open(viewer, rows.rows()), rows.number(), rows.more()));
    }

    /** @param number which page of its entries, counted from 1 */
    GoalPage page(Viewer viewer, GoalId id, int number) {
        var card = cards.open(viewer, queries.one(viewer.id(), id)).stream()
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var entries = cards.entries(viewer, id);
        var standing = agreements.standing(viewer, card.mentorship());
        var goal = goals.findById(id).orElseThrow(NotVisibleException::new);
        var may = GoalPermissions.of(standing, goal);
        var possible = possible(viewer, standing);
        return new GoalPage(
                room(viewer, standing),
                standing,
                card,
                goal.version(),
                may,
                Slice.of(entries, number, ENTRIES),
                MeasureProgress.of(viewer, card, entries),
                details.of(viewer, id, today(viewer)),
                may.write()
                        ? choices(
                                viewer,
                                standing,
                                possible,
                                standing.scopesWithin(card.kept().text().scope()))
                        : List.of(),
                may.share() ? sharing(viewer, standing, possible) : List.of(),
                commitments.open(viewer, standing, id),
                may.follow() ? commitments.frame(viewer, standing, GoalPage.reach(standing, card)) : null,
                from(viewer, goal),
                lock(viewer, standing, possible, card, may),
                today(viewer));
    }

    private @Nullable FeedbackId from(Viewer viewer, Goal goal) {
        var from = goal.feedback();
        return from != null && feedback.concerns(viewer, goal.mentorship(), from) ? from : null;
    }

    /** Around the form for a new goal. */
    GoalFrame frame(Viewer viewer, MentorshipId id) {
        var standing = agreements.standing(viewer, id);
        var may = GoalPermissions.of(standing);
        may.requireOwn();
        requireOpen(standing);
        var possible = possible(viewer, standing);
        var shared = standing.shared();
        return new GoalFrame(
                room(viewer, standing),
                null,
                locks.of(viewer, possible.of(shared, standing.addressee(shared))),
                locks.of(viewer, possible.of(Scope.AUTHOR, null)),
                1,
                sharing(viewer, standing, possible));
    }

    /** Around the form for a goal that is. */
    GoalFrame frame(Viewer viewer, GoalPage page) {
        page.may().requireOwn();
        requireOpen(page.standing());
        page.may().requireEdit();
        return new GoalFrame(
                page.room(),
                page.goal().id(),
                page.goal().kept().lock(),
                null,
                page.goal().measures().size(),
                List.of());
    }

    /** Before the mentee writes about a goal: an entry, a milestone, a reason. */
    void requireWrite(GoalPage page) {
        page.may().requireOwn();
        requireOpen(page.standing());
        page.may().requireWrite();
    }

    /** Before somebody takes a step to it on. */
    void requireFollow(GoalPage page) {
        if (!page.may().followed()) {
            throw RefusedException.notNow("agreement.closed." + page.standing().state());
        }
        page.may().requireFollow();
    }

    /** Before a mentor says something about it. */
    void requireComment(GoalPage page) {
        page.may().requireComment();
        if (!page.may().comment()) {
            throw RefusedException.notNow("agreement.closed." + page.standing().state());
        }
    }

    /** Before its mentee says something back. */
    void requireReply(GoalPage page) {
        page.may().requireOwn();
        if (!page.may().answer()) {
            throw RefusedException.notNow("agreement.closed." + page.standing().state());
        }
    }

    LocalDate today(Viewer viewer) {
        return viewer.today(clock);
    }

    /** Of what the viewer may write next to a goal without being asked for a scope; null where they write nothing. */
    private @Nullable LockView lock(
            Viewer viewer, Standing standing, PossibleReaders possible, GoalCard goal, GoalPermissions may) {
        if (may.comment()) {
            return locks.of(viewer, possible.of(Scope.PAIR, goal.mentee()));
        }
        if (!may.edit()) {
            return null;
        }
        var kept = goal.kept().text().scope();
        var scope = may.share() ? standing.shared() : standing.sharedWithin(kept);
        return locks.of(viewer, possible.of(scope, standing.addressee(scope)));
    }

    /** Whom a goal may be shared with. */
    private List<ScopeChoice> sharing(Viewer viewer, Standing standing, PossibleReaders possible) {
        var scopes = standing.scopes().stream()
                .filter(scope -> scope != Scope.AUTHOR)
                .toList();
        return choices(viewer, standing, possible, scopes);
    }

    private static void requireOpen(Standing standing) {
        if (!standing.allows(Verb.SET_GOAL)) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
    }

    private RoomView room(Viewer viewer, Standing standing) {
        return rooms.of(viewer, standing.mentorship(), standing.people());
    }

    private PossibleReaders possible(Viewer viewer, Standing standing) {
        return vault.readersIf(viewer.id(), standing.space());
    }

    private List<ScopeChoice> choices(Viewer viewer, Standing standing, PossibleReaders possible, List<Scope> scopes) {
        return locks.choices(
                viewer,
                possible.each(scopes, standing::addressee),
                Objects.requireNonNull(standing.terms()).ceiling());
    }
}
