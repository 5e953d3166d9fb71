package org.confidant.program;

import java.util.List;
import org.confidant.program.QuestionText.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a new program begins with, in their order. Their words stand in the messages. They ask for what makes two people
 * work well together: how they like to, what they value, and their own say; never for age, gender or origin, which does not.
 */
enum UsualQuestion {
    STYLE(QuestionKind.ORDER),
    VALUES(QuestionKind.MANY),
    PACE(QuestionKind.SCALE),
    CANDOUR(QuestionKind.SCALE),
    /** What that kind of program is about. */
    OWN(QuestionKind.ONE),
    KNOW(QuestionKind.TEXT);

    private static final int TOP = 5;

    private final QuestionKind kind;

    UsualQuestion(QuestionKind kind) {
        this.kind = kind;
    }

    /** The message keys of its words begin with this. */
    String key(ProgramTemplate template) {
        return "question.usual." + (this == OWN ? template.name() : name());
    }

    /** What its words are called below {@link #key}. */
    List<String> words() {
        return switch (kind) {
            case SCALE -> List.of("label", "hint", "low", "high");
            case TEXT -> List.of("label", "hint");
            default -> List.of("label", "hint", "options");
        };
    }

    /** @param words in the order of {@link #words}; options one a line */
    QuestionText text(List<String> words) {
        var options = kind.choice() ? words.get(2).lines().toList() : List.<String>of();
        var matched = kind != QuestionKind.TEXT;
        return new QuestionText(kind, AskedOf.BOTH, words.get(0), words.get(1), false, matched, options, scale(words));
    }

    private @Nullable Scale scale(List<String> words) {
        return kind == QuestionKind.SCALE ? new Scale(TOP, words.get(2), words.get(3)) : null;
    }
}
