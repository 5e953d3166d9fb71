package org.confidant.program;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.Locks;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a program's questions, what was answered and who reads it together for the pages. Whoever calls has asked who may see the place. */
@Component
@Transactional(readOnly = true)
class AnswerPages {

    private final EnrollmentAnswers answers;
    private final AnswerQueries queries;
    private final QuestionRepository questions;
    private final ProgramService programs;
    private final KeptTexts texts;
    private final Locks locks;

    AnswerPages(
            EnrollmentAnswers answers,
            AnswerQueries queries,
            QuestionRepository questions,
            ProgramService programs,
            KeptTexts texts,
            Locks locks) {
        this.answers = answers;
        this.queries = queries;
        this.questions = questions;
        this.programs = programs;
        this.texts = texts;
        this.locks = locks;
    }

    /** What the viewer sends to take such a place, of all that they send; nothing at first. */
    AnswerSheet sent(ProgramId program, Place place, Map<String, List<String>> fields) {
        return AnswerSheet.sent(answers.asked(program, place), fields);
    }

    PlaceAnswers joining(Viewer viewer, ProgramId program, AnswerSheet sheet) {
        return new PlaceAnswers(sheet, List.of(), locks.of(viewer, programs.toldCoordinators(viewer, program)));
    }

    /** What the viewer sends to change a place, of all that they send: nobody answers for somebody else. */
    AnswerSheet sent(PlacePage page, Map<String, List<String>> fields) {
        return AnswerSheet.sent(asked(page), fields);
    }

    /** As the place was answered for. */
    AnswerSheet kept(Viewer viewer, PlacePage page) {
        var id = page.enrollment().id();
        var told = told(viewer, id).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().as(ToldAnswer.class).words()));
        return AnswerSheet.of(asked(page), new Answers(queries.of(id), told));
    }

    PlaceAnswers of(Viewer viewer, PlacePage page, AnswerSheet sheet) {
        var asked = sheet.questions().stream().map(QuestionCard::id).collect(toSet());
        var readers = programs.toldCoordinators(viewer, page.program().id());
        return new PlaceAnswers(sheet, said(viewer, page.enrollment().id(), asked), locks.of(viewer, readers));
    }

    /** All that was answered, as far as the viewer may read it. */
    List<SaidAnswer> said(Viewer viewer, EnrollmentId id) {
        return said(viewer, id, Set.of());
    }

    private List<SaidAnswer> said(Viewer viewer, EnrollmentId id, Set<QuestionId> but) {
        var chosen = queries.of(id);
        var told = told(viewer, id);
        var answered = new HashSet<>(chosen.keySet());
        answered.addAll(told.keySet());
        answered.removeAll(but);
        return questions.findByIdInOrderByPosition(answered).stream()
                .map(one -> new SaidAnswer(one.text(), chosen.get(one.id()), told.get(one.id())))
                .toList();
    }

    private List<QuestionCard> asked(PlacePage page) {
        return page.own() ? answers.asked(page.program().id(), page.enrollment().place()) : List.of();
    }

    private Map<QuestionId, Kept> told(Viewer viewer, EnrollmentId id) {
        var told = queries.told(id);
        var kept = texts.of(viewer, List.copyOf(told.values()));
        return told.entrySet().stream()
                .flatMap(one -> Stream.ofNullable(kept.get(one.getValue())).map(text -> Map.entry(one.getKey(), text)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
