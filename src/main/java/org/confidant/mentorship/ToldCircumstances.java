package org.confidant.mentorship;

import org.confidant.program.Circumstances;
import org.confidant.program.CircumstancesChanged;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Passes what mentees write of their circumstances on to the mentor of each mentorship that goes on, and to nobody else. One that has
 * ended keeps what was said in it.
 */
@Component
class ToldCircumstances {

    private final MentorshipQueries queries;
    private final ProgramService programs;
    private final VaultService vault;

    ToldCircumstances(MentorshipQueries queries, ProgramService programs, VaultService vault) {
        this.queries = queries;
        this.programs = programs;
        this.vault = vault;
    }

    /** To the mentor of a mentorship that begins. */
    void tell(EnrollmentId mentee, Told to) {
        programs.circumstances(mentee).ifPresent(words -> keep(to, words));
    }

    /** Held meanwhile, so that no ending slips between. What is taken back is emptied, for nothing is taken out of a room. */
    @EventListener
    void on(CircumstancesChanged changed) {
        var words = programs.circumstances(changed.enrollment());
        queries.lockTold(changed.enrollment())
                .forEach(to -> words.ifPresentOrElse(said -> keep(to, said), () -> takeBack(to)));
    }

    private void keep(Told to, Circumstances words) {
        if (to.words() == null) {
            var sealed = vault.seal(
                    new Sealing(to.space(), to.mentee(), Scope.PAIR, to.mentor(), "mentorship.circumstances", words));
            queries.keepCircumstances(to.mentorship(), to.mentee(), sealed);
        } else {
            vault.reseal(to.mentee(), to.words(), words);
        }
    }

    private void takeBack(Told to) {
        if (to.words() != null) {
            vault.reseal(to.mentee(), to.words(), new Circumstances(""));
        }
    }

    /**
     * Who tells whom, and where.
     *
     * @param words what was told so far; null when nothing was
     */
    record Told(
            MentorshipId mentorship,
            SpaceId space,
            PersonId mentee,
            PersonId mentor,
            @Nullable SealedId words) {}
}
