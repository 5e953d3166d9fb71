package org.confidant.program;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A program's coordinators say what it asks whoever takes a place in it. What somebody has answered keeps its meaning. */
@Service
@Transactional
class QuestionEditing {

    /** Where a question goes. */
    enum Way {
        UP,
        DOWN
    }

    /** Whoever has to answer more answers none. */
    private static final int MOST = 20;

    private final QuestionRepository questions;
    private final AnswerQueries answers;
    private final ProgramService programs;
    private final AuditService audit;
    private final Clock clock;

    QuestionEditing(
            QuestionRepository questions,
            AnswerQueries answers,
            ProgramService programs,
            AuditService audit,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.programs = programs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    @Transactional(readOnly = true)
    QuestionsPage page(Viewer viewer, ProgramId program) {
        var card = programs.requireCoordinator(viewer, program);
        return new QuestionsPage(card, all(program).stream().map(Question::card).toList());
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program, or it asks no such question */
    @Transactional(readOnly = true)
    QuestionFrame frame(Viewer viewer, ProgramId program, QuestionId id) {
        var card = programs.requireCoordinator(viewer, program);
        var question =
                questions.findByIdAndProgramIdAndRetiredAtIsNull(id, program).orElseThrow(NotVisibleException::new);
        return new QuestionFrame(card, question.card(), question.version(), answers.any(id));
    }

    /**
     * After the others.
     *
     * @throws RefusedException when the program asks as many as anybody answers
     */
    void add(Viewer viewer, ProgramId program, QuestionText text) {
        programs.requireCoordinator(viewer, program);
        var there = all(program);
        if (there.size() >= MOST) {
            throw RefusedException.notNow("question.refused.many");
        }
        var position = there.isEmpty() ? 1 : there.get(there.size() - 1).position() + 1;
        questions.save(new Question(program, text, position));
        record(viewer, program);
    }

    /**
     * @param version the version that was read
     * @throws RefusedException when somebody has answered it, and what they said would not mean the same
     * @throws StaleProgramException when it is not that version any more
     */
    void change(Viewer viewer, ProgramId program, QuestionId id, @Nullable Integer version, QuestionText text) {
        programs.requireCoordinator(viewer, program);
        var question = require(program, id);
        if (!Objects.equals(question.version(), version)) {
            throw new StaleProgramException();
        }
        if (answers.any(id)) {
            question.mend(text);
        } else {
            question.say(text);
        }
        record(viewer, program);
    }

    /**
     * Up or down by one; at the end of them it stays where it is.
     *
     * @param way null when nobody can tell
     * @throws RefusedException when nobody can tell the way
     */
    void move(Viewer viewer, ProgramId program, QuestionId id, @Nullable Way way) {
        programs.requireCoordinator(viewer, program);
        var question = require(program, id);
        if (way == null) {
            throw RefusedException.notNow("question.refused.way");
        }
        var all = all(program);
        var to = all.indexOf(question) + (way == Way.UP ? -1 : 1);
        if (to >= 0 && to < all.size()) {
            question.swap(all.get(to));
            record(viewer, program);
        }
    }

    void retire(Viewer viewer, ProgramId program, QuestionId id) {
        programs.requireCoordinator(viewer, program);
        require(program, id).retire(clock.instant());
        record(viewer, program);
    }

    private void record(Viewer viewer, ProgramId program) {
        audit.record(viewer.id(), "program.questions_changed", program.toString(), Map.of());
    }

    private List<Question> all(ProgramId program) {
        return questions.findByProgramIdAndRetiredAtIsNullOrderByPosition(program);
    }

    private Question require(ProgramId program, QuestionId id) {
        return questions
                .findForUpdateByIdAndProgramIdAndRetiredAtIsNull(id, program)
                .orElseThrow(NotVisibleException::new);
    }
}
