package org.confidant.feedback;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.cadence.FeedbackLoop;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.LockView;
import org.confidant.reading.Locks;
import org.confidant.reading.Names;
import org.confidant.reading.RoomView;
import org.confidant.reading.Rooms;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.shared.Slice;
import org.confidant.vault.Scope;
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
    private final Loops loops;
    private final KeptTexts texts;
    private final VaultService vault;
    private final PeopleService people;
    private final Locks locks;
    private final Rooms rooms;
    private final Clock clock;

    FeedbackPages(
            AgreementService agreements,
            FeedbackQueries queries,
            Loops loops,
            KeptTexts texts,
            VaultService vault,
            PeopleService people,
            Locks locks,
            Rooms rooms,
            Clock clock) {
        this.agreements = agreements;
        this.queries = queries;
        this.loops = loops;
        this.texts = texts;
        this.vault = vault;
        this.people = people;
        this.locks = locks;
        this.rooms = rooms;
        this.clock = clock;
    }

    FeedbackPage of(Viewer viewer, MentorshipId mentorship, int page) {
        return page(viewer, mentorship, all -> page);
    }

    /** The page that shows this one, to show a form below it again. */
    FeedbackPage around(Viewer viewer, MentorshipId mentorship, FeedbackId id) {
        return page(
                viewer,
                mentorship,
                all -> 1 + all.stream().map(FeedbackRow::id).toList().indexOf(id) / PAGE);
    }

    /** Feedback that the viewer can make something of. */
    record Received(RoomView room, FeedbackPage.Entry entry) {}

    /**
     * @throws NotVisibleException unless the viewer gave or received it, in this mentorship
     * @throws RefusedException when they gave it, or nothing can be taken on now
     */
    Received received(Viewer viewer, MentorshipId mentorship, FeedbackId id) {
        var page = around(viewer, mentorship, id);
        var entry = page.entries().rows().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        page.may().requireGive();
        if (entry.kept().own()) {
            throw RefusedException.notYours("feedback.refused.own");
        }
        return new Received(page.room(), entry);
    }

    private FeedbackPage page(Viewer viewer, MentorshipId mentorship, ToIntFunction<List<FeedbackRow>> number) {
        var standing = agreements.standing(viewer, mentorship);
        var names = names(standing);
        var all = queries.between(viewer.id(), mentorship);
        var rows = Slice.of(all, number.applyAsInt(all), PAGE);
        var requests = queries.openRequests(viewer.id(), mentorship);
        var answers = answers(rows.rows());
        var ids = Stream.of(
                        rows.rows().stream().map(FeedbackRow::words),
                        rows.rows().stream().flatMap(row -> Stream.ofNullable(row.takeaway())),
                        requests.stream().map(RequestRow::words),
                        answers.values().stream().flatMap(List::stream).map(Answered::wordsId))
                .flatMap(kind -> kind)
                .<SealedId>map(id -> id)
                .toList();
        var said = new FeedbackTexts(standing, names, answers, texts.of(viewer, ids));
        return new FeedbackPage(
                rooms.of(viewer, mentorship, standing.people()),
                others(standing, names),
                lock(viewer, standing),
                FeedbackPermissions.of(standing),
                standing.place() == Place.MENTEE,
                loops.of(viewer, standing).stream()
                        .map(loop -> loop(viewer, names, loop))
                        .toList(),
                requests.stream()
                        .flatMap(row -> said.request(row, viewer.today(clock)))
                        .toList(),
                new Slice<>(rows.rows().stream().flatMap(said::entry).toList(), rows.number(), rows.more()));
    }

    private static FeedbackPage.Loop loop(Viewer viewer, Map<PersonId, String> names, FeedbackLoop loop) {
        var mine = loop.giver().equals(viewer.id());
        var other = names.getOrDefault(mine ? loop.receiver() : loop.giver(), "");
        return new FeedbackPage.Loop(mine, other, loop.due(), loop.begun());
    }

    /** The first day that an answer can be asked for. */
    LocalDate today(Viewer viewer) {
        return viewer.today(clock);
    }

    private Map<FeedbackId, List<Answered>> answers(List<FeedbackRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : queries.answers(rows.stream().map(FeedbackRow::id).toList());
    }

    private @Nullable LockView lock(Viewer viewer, Standing standing) {
        return standing.shared() == Scope.PAIR
                ? locks.of(
                        viewer,
                        vault.readersIf(viewer.id(), standing.space(), Scope.PAIR, standing.addressee(Scope.PAIR)))
                : null;
    }

    private Map<PersonId, String> names(Standing standing) {
        return people.cards(standing.people()).values().stream().collect(toMap(PersonCard::id, Names::given));
    }

    private static Map<PersonId, String> others(Standing standing, Map<PersonId, String> names) {
        var others = new LinkedHashMap<PersonId, String>();
        standing.others().forEach(person -> others.put(person, names.getOrDefault(person, "")));
        return others;
    }
}
