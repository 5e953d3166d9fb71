package org.confidant.program;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.jspecify.annotations.Nullable;

/** A person's place in a program. */
@Entity
class Enrollment {

    @EmbeddedId
    private EnrollmentId id;

    @Version
    private @Nullable Integer version;

    private ProgramId programId;
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    private Place place;

    private List<String> topics;
    private List<String> languages;
    private int capacity;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private Instant enrolledAt;

    @SuppressWarnings("UnusedVariable") // so that what changed in the vault alone is another version, too
    private @Nullable Instant editedAt;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable Instant withdrawnAt;

    @AttributeOverride(name = "value", column = @Column(name = "space_id"))
    private @Nullable SpaceId spaceId;

    @AttributeOverride(name = "value", column = @Column(name = "circumstances_id"))
    private @Nullable SealedId circumstancesId;

    @SuppressWarnings("NullAway.Init")
    protected Enrollment() {}

    Enrollment(ProgramId program, NewEnrollment enrollment, Instant at) {
        this.id = EnrollmentId.next();
        this.programId = program;
        this.personId = enrollment.person();
        this.place = enrollment.place();
        this.topics = List.copyOf(enrollment.topics());
        this.languages = enrollment.languages().stream().sorted().toList();
        this.capacity = room(enrollment);
        this.enrolledAt = at;
    }

    /** Other topics, languages and room; whose place it is, and which, stays. */
    void edit(NewEnrollment words, Instant at) {
        topics = List.copyOf(words.topics());
        languages = words.languages().stream().sorted().toList();
        capacity = room(words);
        editedAt = at;
    }

    /** Another version: what was answered stands beside it. */
    void answered(Instant at) {
        editedAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    private int room(NewEnrollment words) {
        return place == Place.MENTEE ? 1 : words.capacity();
    }

    @Nullable
    Integer version() {
        return version;
    }

    void keepIn(SpaceId space) {
        spaceId = space;
    }

    Optional<SpaceId> space() {
        return Optional.ofNullable(spaceId);
    }

    void keep(SealedId circumstances) {
        circumstancesId = circumstances;
    }

    void keepNone() {
        circumstancesId = null;
    }

    Optional<SealedId> circumstances() {
        return Optional.ofNullable(circumstancesId);
    }

    PersonId person() {
        return personId;
    }

    EnrollmentId id() {
        return id;
    }

    EnrollmentCard card() {
        var inOrder = Collections.unmodifiableSet(new LinkedHashSet<>(topics));
        return new EnrollmentCard(id, programId, personId, place, inOrder, Set.copyOf(languages), capacity);
    }
}
