package org.confidant.program;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new program the questions of its template, in the language of whoever sets it up. From then on they are the program's. */
@Component
class UsualQuestions {

    private final QuestionRepository questions;
    private final MessageSource messages;

    UsualQuestions(QuestionRepository questions, MessageSource messages) {
        this.questions = questions;
        this.messages = messages;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void bring(ProgramCreated created) {
        var position = 0;
        for (var usual : UsualQuestion.values()) {
            questions.save(new Question(created.program(), text(usual, created.template()), ++position));
        }
    }

    private QuestionText text(UsualQuestion usual, ProgramTemplate template) {
        var locale = LocaleContextHolder.getLocale();
        var key = usual.key(template);
        return usual.text(usual.words().stream()
                .map(word -> messages.getMessage(key + "." + word, null, locale))
                .toList());
    }
}
