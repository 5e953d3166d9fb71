package org.confidant.agreement;

import java.util.Locale;
import org.confidant.program.ProgramCard;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The text that participants find when they open their agreement for the first time: the program's policy, and calm words. */
@Component
class Prefill {

    private static final int FEEDBACK_DAYS = 30;

    private final MessageSource messages;

    Prefill(MessageSource messages) {
        this.messages = messages;
    }

    /** Always the same for the same program: nothing is kept until somebody changes or signs it. */
    AgreementText text(Standing standing, ProgramCard program, Locale locale) {
        var policy = program.policy();
        var terms =
                new Terms(policy.defaultRhythmWeeks(), policy.meetingMinutes(), program.endsOn(), standing.shared());
        return new AgreementText(standing.mentorship(), 1, terms, wording(program, locale));
    }

    private Wording wording(ProgramCard program, Locale locale) {
        return new Wording(
                say("purpose", locale),
                say("agenda", locale),
                say("contact", locale),
                say("topics", locale),
                say("leftOut", locale),
                say("confidentiality", locale),
                say("notes", locale),
                say("conflicts", locale),
                FEEDBACK_DAYS,
                say("exit", locale),
                program.policy().mustHaveClauses(),
                "");
    }

    private String say(String clause, Locale locale) {
        return messages.getMessage("agreement.prefill." + clause, null, locale);
    }
}
