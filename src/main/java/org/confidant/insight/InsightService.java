package org.confidant.insight;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.closure.ClosureService;
import org.confidant.contact.NoticeService;
import org.confidant.mentorship.EndWords;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.reading.KeptTexts;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.transition.Fit;
import org.confidant.transition.FitService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's read models. However many mentorships there are, the number of statements is the same. */
@Service
@Transactional(readOnly = true)
class InsightService {

    private final ProgramService programs;
    private final MentorshipService mentorships;
    private final BoardRows rows;
    private final Contacts contacts;
    private final NoticeService notices;
    private final FitService fits;
    private final ClosureService closures;
    private final ReaffirmationService reaffirmations;
    private final PeopleService people;
    private final KeptTexts texts;
    private final Clock clock;

    InsightService(
            ProgramService programs,
            MentorshipService mentorships,
            BoardRows rows,
            Contacts contacts,
            NoticeService notices,
            FitService fits,
            ClosureService closures,
            ReaffirmationService reaffirmations,
            PeopleService people,
            KeptTexts texts,
            Clock clock) {
        this.programs = programs;
        this.mentorships = mentorships;
        this.rows = rows;
        this.contacts = contacts;
        this.notices = notices;
        this.fits = fits;
        this.closures = closures;
        this.reaffirmations = reaffirmations;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program, or the mentorship is not of it */
    MentorshipView mentorship(Viewer viewer, ProgramId id, MentorshipId mentorship) {
        var program = programs.requireCoordinator(viewer, id);
        var card = mentorships.requireVisible(viewer, mentorship);
        if (!card.program().equals(id)) {
            throw new NotVisibleException();
        }
        var rests = mentorships.restsOf(List.of(mentorship)).getOrDefault(mentorship, List.of());
        var row = rows.of(List.of(card)).get(0);
        var ends = ends(List.of(card));
        return new MentorshipView(
                program,
                row,
                rests,
                ends.get(mentorship),
                why(viewer, mentorship),
                row.checkpointOn(viewer.today(clock), viewer.zone()),
                contacts.tally(mentorship),
                reaffirmations.openOf(List.of(mentorship)).get(mentorship),
                closures.stateOf(mentorship).orElse(null),
                fits(mentorship),
                notices.done(mentorship),
                !ends.containsKey(mentorship) && notices.ending(mentorship).isPresent());
    }

    private MentorshipView.@Nullable Why why(Viewer viewer, MentorshipId mentorship) {
        var reason = mentorships.endReason(mentorship).stream().toList();
        return texts.of(viewer, reason).values().stream()
                .map(kept -> new MentorshipView.Why(kept, kept.as(EndWords.class)))
                .findFirst()
                .orElse(null);
    }

    private List<MentorshipView.SaidFit> fits(MentorshipId mentorship) {
        var said = fits.latest(List.of(mentorship)).getOrDefault(mentorship, List.of());
        var names = people.cards(said.stream().map(Fit::person).toList());
        return said.stream()
                .flatMap(fit -> Stream.ofNullable(names.get(fit.person()))
                        .map(card -> new MentorshipView.SaidFit(card.name(), fit)))
                .toList();
    }

    private Map<MentorshipId, Instant> ends(List<MentorshipCard> cards) {
        return mentorships.endsOf(cards.stream().map(MentorshipCard::id).toList());
    }
}
