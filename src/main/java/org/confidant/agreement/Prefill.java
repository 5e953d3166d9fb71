package org.confidant.agreement;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.confidant.program.ProgramCard;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The text that participants find when they open their agreement for the first time: the program's policy, and calm words. What
 * every agreement says whoever words it comes from here, too.
 */
@Component
class Prefill {

    private final MessageSource messages;

    Prefill(MessageSource messages) {
        this.messages = messages;
    }

    /** Always the same for the same program: nothing is kept until somebody changes or signs it. */
    AgreementText text(Standing standing, ProgramCard program, Locale locale) {
        return new AgreementText(
                standing.mentorship(),
                1,
                AgreementText.FORM,
                UsualTerms.of(standing, program),
                wording(standing, program, locale));
    }

    private Wording wording(Standing standing, ProgramCard program, Locale locale) {
        UnaryOperator<String> say =
                clause -> messages.getMessage("agreement.prefill." + clause, new Object[] {standing.mentees()}, locale);
        return new Wording(
                say.apply("purpose." + program.template()),
                null,
                say.apply("menteeGoals"),
                say.apply("mentorGoals"),
                say.apply("topics"),
                say.apply("leftOut"),
                say.apply("agenda"),
                say.apply("contact"),
                say.apply("confidentiality"),
                say.apply("exceptions"),
                say.apply("notes"),
                say.apply("conflicts"),
                say.apply("conduct"),
                say.apply("exit"),
                say.apply("noFault"),
                program.policy().mustHaveClauses(),
                "",
                null);
    }
}
