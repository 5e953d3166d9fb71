package org.confidant.guide;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.confidant.shared.GuideId;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;

/** A session guide or a milestone of a program. The program's own words, so nothing of it is sealed. */
@Entity
@Table(name = "session_guide")
@SuppressWarnings("UnusedVariable") // read in SQL
class Guide {

    @EmbeddedId
    private GuideId id;

    @Version
    private @Nullable Integer version;

    private ProgramId programId;

    @Enumerated(EnumType.STRING)
    private GuideSort sort;

    private String title;
    private String questions;
    private @Nullable Integer minutes;
    private int dueDay;
    private int position;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Guide() {}

    @SuppressWarnings("NullAway.Init") // the rest by say
    Guide(ProgramId program, GuideText text, int position) {
        this.id = GuideId.next();
        this.programId = program;
        this.position = position;
        say(text);
    }

    final void say(GuideText text) {
        this.sort = text.sort();
        this.title = text.title();
        this.questions = String.join("\n", text.questions());
        this.minutes = text.minutes();
        this.dueDay = text.dueDay();
    }

    /** Each takes the place of the other. */
    void swap(Guide other) {
        var mine = position;
        position = other.position;
        other.position = mine;
    }

    /** Nobody is led to it any more; who has done it has done it. */
    void remove(Instant at) {
        removedAt = at;
    }

    GuideId id() {
        return id;
    }

    @Nullable
    Integer version() {
        return version;
    }

    int position() {
        return position;
    }

    GuideText text() {
        return new GuideText(sort, title, questions.lines().toList(), minutes, dueDay);
    }

    GuideCard card() {
        return new GuideCard(id, text());
    }
}
