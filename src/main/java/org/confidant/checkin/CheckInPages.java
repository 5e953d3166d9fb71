package org.confidant.checkin;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.goal.GoalCard;
import org.confidant.goal.GoalService;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.Locks;
import org.confidant.reading.Rooms;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.CheckInId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.Slice;
import org.confidant.vault.Scope;
import org.confidant.vault.VaultService;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the check-ins of a mentorship out for one of its participants, in a number of statements that does not grow with them. */
@Component
@Transactional(readOnly = true)
class CheckInPages {

    private static final int PAGE = 20;
    private static final int DRAWN = 12;

    private final AgreementService agreements;
    private final CheckInService checkIns;
    private final CheckInQueries queries;
    private final GoalService goals;
    private final KeptTexts texts;
    private final VaultService vault;
    private final Locks locks;
    private final Rooms rooms;
    private final MessageSource messages;

    CheckInPages(
            AgreementService agreements,
            CheckInService checkIns,
            CheckInQueries queries,
            GoalService goals,
            KeptTexts texts,
            VaultService vault,
            Locks locks,
            Rooms rooms,
            MessageSource messages) {
        this.agreements = agreements;
        this.checkIns = checkIns;
        this.queries = queries;
        this.goals = goals;
        this.texts = texts;
        this.vault = vault;
        this.locks = locks;
        this.rooms = rooms;
        this.messages = messages;
    }

    CheckInPage of(Viewer viewer, MentorshipId mentorship, int page) {
        return page(viewer, mentorship, all -> page);
    }

    /** The page that shows this one, to show the form below it again. */
    CheckInPage around(Viewer viewer, MentorshipId mentorship, CheckInId id) {
        return page(
                viewer,
                mentorship,
                all -> 1 + all.stream().map(CheckInRow::id).toList().indexOf(id) / PAGE);
    }

    private CheckInPage page(Viewer viewer, MentorshipId mentorship, ToIntFunction<List<CheckInRow>> number) {
        var standing = agreements.standing(viewer, mentorship);
        var all = queries.of(viewer.id(), mentorship);
        var rows = Slice.of(all, number.applyAsInt(all), PAGE);
        var drawn = drawn(standing, all);
        var known = goals.known(viewer, mentorship).stream().collect(toMap(GoalCard::id, identity()));
        var ids = Stream.concat(rows.rows().stream(), drawn.stream())
                .flatMap(row -> Stream.of(row.words(), row.answer()))
                .toList();
        var said = new CheckInTexts(viewer, standing, known, texts.of(viewer, ids));
        return new CheckInPage(
                rooms.of(viewer, mentorship, standing.people()),
                CheckInPermissions.of(standing),
                said.trends(drawn, this::say),
                new Slice<>(rows.rows().stream().flatMap(said::entry).toList(), rows.number(), rows.more()));
    }

    /** The newest of each mentee, for the pair alone: what a mentee of a circle opened to the others is drawn for none of them. */
    private static List<CheckInRow> drawn(Standing standing, List<CheckInRow> all) {
        var byAuthor = all.stream()
                .filter(row -> standing.place() == Place.MENTOR || row.author().equals(standing.viewer()))
                .sorted(comparing(CheckInRow::writtenAt)
                        .thenComparing(row -> row.id().toString())
                        .reversed())
                .collect(groupingBy(CheckInRow::author, LinkedHashMap::new, toList()));
        return byAuthor.values().stream()
                .flatMap(rows -> rows.stream().limit(DRAWN))
                .toList();
    }

    /**
     * Around the form.
     *
     * @throws RefusedException when the viewer is no mentee, or writing is closed now
     */
    CheckInFrame frame(Viewer viewer, MentorshipId mentorship) {
        var standing = agreements.standing(viewer, mentorship);
        CheckInPermissions.of(standing).requireWrite();
        return new CheckInFrame(
                rooms.of(viewer, mentorship, standing.people()), own(viewer, mentorship), choices(viewer, standing));
    }

    private Map<String, String> own(Viewer viewer, MentorshipId mentorship) {
        var own = new LinkedHashMap<String, String>();
        checkIns.goalsOf(viewer, mentorship).forEach(goal -> own.put(goal.id().toString(), goal.title()));
        return own;
    }

    /** The program is none of them, and so is not shown as closed either. */
    private List<ScopeChoice> choices(Viewer viewer, Standing standing) {
        var possible =
                vault.readersIf(viewer.id(), standing.space()).each(CheckInVault.scopes(standing), standing::addressee);
        return locks
                .choices(
                        viewer,
                        possible,
                        Objects.requireNonNull(standing.terms()).ceiling())
                .stream()
                .filter(choice -> choice.lock().scope() != Scope.PROGRAM)
                .toList();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
