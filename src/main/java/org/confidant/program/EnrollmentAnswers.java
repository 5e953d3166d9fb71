package org.confidant.program;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What those who hold a place answer to their program's questions. What they write is told to the coordinators; it leaves the vault nowhere else. */
@Service
@Transactional(readOnly = true)
public class EnrollmentAnswers {

    private final QuestionRepository questions;
    private final AnswerQueries queries;
    private final EnrollmentRepository enrollments;
    private final ToldAnswers told;
    private final AuditService audit;
    private final Clock clock;

    EnrollmentAnswers(
            QuestionRepository questions,
            AnswerQueries queries,
            EnrollmentRepository enrollments,
            ToldAnswers told,
            AuditService audit,
            Clock clock) {
        this.questions = questions;
        this.queries = queries;
        this.enrollments = enrollments;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the program asks and may match by, in its order, for modules that have asked their own viewer's rule already. Never a text. */
    public List<QuestionCard> matchable(ProgramId program) {
        return cards(program).stream().filter(one -> one.text().matched()).toList();
    }

    /**
     * What those who hold a place have answered to the {@link #matchable} questions that they are asked, in one statement. Whoever has
     * answered none of them is absent.
     */
    public Map<EnrollmentId, Map<QuestionId, Answer>> matched(ProgramId program) {
        return queries.matched(program);
    }

    /** What is asked of whoever takes that place, in its order. */
    public List<QuestionCard> asked(ProgramId program, Place place) {
        return cards(program).stream()
                .filter(one -> one.text().askedOf().includes(place))
                .toList();
    }

    boolean asksAnything(ProgramId program) {
        return !cards(program).isEmpty();
    }

    /**
     * In the place of what the viewer answered before.
     *
     * @throws NotVisibleException unless the viewer holds the place: nobody answers for them
     * @throws RefusedException when that is not what is asked
     */
    @Transactional
    public void answer(Viewer viewer, EnrollmentId id, Answers answers) {
        var place = enrollments
                .findForUpdateByIdAndWithdrawnAtIsNull(id)
                .filter(one -> one.person().equals(viewer.id()))
                .orElseThrow(NotVisibleException::new);
        keep(place, answers);
        place.answered(clock.instant());
        audit.record(viewer.id(), "program.answered", id.toString(), Map.of());
    }

    /**
     * The same, for whoever changes the place itself.
     *
     * @throws RefusedException when the questions are not those any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Enrollment place, Answers answers) {
        var card = place.card();
        queries.hold(card.program());
        var asked = asked(card.program(), card.place());
        if (!answers.fit(asked)) {
            throw RefusedException.notNow("question.refused.changed");
        }
        queries.replace(card.id(), asked.stream().map(QuestionCard::id).toList(), answers.chosen());
        told.keep(place, asked, answers.told());
    }

    /** Nothing of what they wrote is left. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(Enrollment place) {
        told.forget(place);
    }

    private List<QuestionCard> cards(ProgramId program) {
        return questions.findByProgramIdAndRetiredAtIsNullOrderByPosition(program).stream()
                .map(Question::card)
                .toList();
    }
}
