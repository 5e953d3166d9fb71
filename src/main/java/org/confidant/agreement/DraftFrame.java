package org.confidant.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.confidant.program.ProgramCard;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.vault.Scope;

/**
 * The form that words a version, and what stands around it.
 *
 * @param number of the version that is being worded
 * @param filled the form with what is read now
 * @param signed the names of those whose signatures another wording voids
 * @param fixed what nobody may change
 * @param lock who will read it
 */
record DraftFrame(
        RoomView room,
        Standing standing,
        int number,
        DraftForm filled,
        List<String> signed,
        Wording fixed,
        ProgramCard program,
        LockView lock) {

    /** The rhythms that the program allows, in weeks. */
    public Set<Integer> rhythms() {
        var weeks = new TreeSet<Integer>();
        for (var week = program.policy().minRhythmWeeks();
                week <= program.policy().maxRhythmWeeks();
                week++) {
            weeks.add(week);
        }
        return weeks;
    }

    public List<AgendaBy> agendas() {
        return List.of(AgendaBy.values());
    }

    public List<ReplyUnit> replyUnits() {
        return List.of(ReplyUnit.values());
    }

    public int mentees() {
        return standing.mentees();
    }

    public Set<Scope> ceilings() {
        return new TermsRule(program, standing.shared(), LocalDate.MIN).ceilings();
    }

    Map<String, String> violations(DraftForm form, LocalDate today) {
        return new TermsRule(program, standing.shared(), today).violations(form.terms());
    }
}
