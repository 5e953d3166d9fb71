package org.confidant.guide;

import java.util.Locale;
import org.confidant.program.ProgramCreated;
import org.confidant.program.ProgramTemplate;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new program the guides of its template, in the language of whoever sets it up. From then on they are the program's. */
@Component
class UsualGuides {

    private final GuideRepository guides;
    private final MessageSource messages;

    UsualGuides(GuideRepository guides, MessageSource messages) {
        this.guides = guides;
        this.messages = messages;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void bring(ProgramCreated created) {
        var position = 0;
        for (var usual : UsualGuide.values()) {
            guides.save(new Guide(created.program(), text(usual, created.template()), ++position));
        }
    }

    private GuideText text(UsualGuide usual, ProgramTemplate template) {
        var locale = LocaleContextHolder.getLocale();
        var key = usual.key(template);
        return usual.text(
                template,
                said(key + ".title", locale),
                said(key + ".questions", locale).lines().toList());
    }

    private String said(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
