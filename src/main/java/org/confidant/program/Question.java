package org.confidant.program;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.confidant.program.QuestionText.Scale;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A question that a program asks whoever takes a place in it. The program's own words, so nothing of it is sealed. */
@Entity
@Table(name = "enrollment_question")
class Question {

    @EmbeddedId
    private QuestionId id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private ProgramId programId;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Enumerated(EnumType.STRING)
    private AskedOf askedOf;

    private String label;
    private String hint;
    private boolean required;
    private boolean matched;
    private List<String> options;
    private @Nullable Integer scaleTop;
    private @Nullable String lowEnd;
    private @Nullable String highEnd;
    private int position;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    @SuppressWarnings("NullAway.Init") // the rest by say
    Question(ProgramId program, QuestionText text, int position) {
        this.id = QuestionId.next();
        this.programId = program;
        this.position = position;
        say(text);
    }

    final void say(QuestionText text) {
        var scale = text.scale();
        this.kind = text.kind();
        this.askedOf = text.askedOf();
        this.label = text.label();
        this.hint = text.hint();
        this.required = text.required();
        this.matched = text.matched();
        this.options = text.options();
        this.scaleTop = scale == null ? null : scale.top();
        this.lowEnd = scale == null ? null : scale.low();
        this.highEnd = scale == null ? null : scale.high();
    }

    /**
     * Other words for a question that people have answered: what they chose must mean the same, and serve nothing that they were not
     * told.
     *
     * @throws RefusedException when it would not
     */
    void mend(QuestionText text) {
        if (!text().sameAnswers(text)) {
            throw RefusedException.notNow("question.refused.answered");
        }
        if (text.matched() && !matched) {
            throw RefusedException.notNow("question.refused.matched");
        }
        say(text);
    }

    /** Each takes the place of the other. */
    void swap(Question other) {
        var mine = position;
        position = other.position;
        other.position = mine;
    }

    /** Nobody is asked any more; who has answered has answered. */
    void retire(Instant at) {
        retiredAt = at;
    }

    QuestionId id() {
        return id;
    }

    @Nullable
    Integer version() {
        return version;
    }

    int position() {
        return position;
    }

    QuestionText text() {
        var scale = scaleTop == null
                ? null
                : new Scale(scaleTop, Objects.requireNonNull(lowEnd), Objects.requireNonNull(highEnd));
        return new QuestionText(kind, askedOf, label, hint, required, matched, options, scale);
    }

    QuestionCard card() {
        return new QuestionCard(id, text());
    }
}
