package org.confidant.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A program: its time, its policy and who coordinates it. */
@Entity
class Program {

    @EmbeddedId
    private ProgramId id;

    @Version
    private @Nullable Integer version;

    private String name;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private int minRhythmWeeks;
    private int maxRhythmWeeks;
    private int defaultRhythmWeeks;
    private int meetingMinutes;
    private int mentorCapacity;

    @Embedded
    private Patience patience;

    @Enumerated(EnumType.STRING)
    private ProgramTemplate template;

    @Enumerated(EnumType.STRING)
    private Scope ceiling;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT) // one statement for a list, however long
    @CollectionTable(name = "program_clause", joinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> mustHaveClauses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "program_coordinator", joinColumns = @JoinColumn(name = "program_id"))
    private Set<Coordinator> coordinators = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Program() {}

    @SuppressWarnings("NullAway.Init") // the rest by change
    Program(NewProgram program, Set<PersonId> coordinators, Instant at) {
        this.id = ProgramId.next();
        this.template = program.template();
        this.patience = program.template().patience();
        change(program.name(), program.startsOn(), program.endsOn(), program.policy());
        coordinators.forEach(person -> this.coordinators.add(new Coordinator(person, at)));
    }

    /** Another frame, for what is agreed from now on; what kind of program it is stays. */
    final void change(String name, LocalDate startsOn, @Nullable LocalDate endsOn, ProgramPolicy policy) {
        this.name = name;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.minRhythmWeeks = policy.minRhythmWeeks();
        this.maxRhythmWeeks = policy.maxRhythmWeeks();
        this.defaultRhythmWeeks = policy.defaultRhythmWeeks();
        this.meetingMinutes = policy.meetingMinutes();
        this.mentorCapacity = policy.mentorCapacity();
        this.ceiling = policy.ceiling();
        if (!mustHaveClauses.equals(policy.mustHaveClauses())) {
            mustHaveClauses.clear();
            mustHaveClauses.addAll(policy.mustHaveClauses());
        }
    }

    /** Holds for what runs as well, from now on. */
    void change(Patience other) {
        this.patience = other;
    }

    @Nullable
    Integer version() {
        return version;
    }

    /** Whoever has done it longest first. */
    List<Coordinator> coordinators() {
        return coordinators.stream()
                .sorted(Comparator.comparing(Coordinator::since)
                        .thenComparing(one -> one.personId().value()))
                .toList();
    }

    /** @return whether they were none before */
    boolean name(PersonId person, Instant at) {
        return coordinators.stream().noneMatch(one -> one.personId().equals(person))
                && coordinators.add(new Coordinator(person, at));
    }

    /** Whether one of its coordinators can go: a program is never without. */
    boolean leavesOne() {
        return coordinators.size() > 1;
    }

    /** @throws RefusedException when nobody would be left */
    void dismiss(PersonId person) {
        var gone = coordinators.stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        if (!leavesOne()) {
            throw RefusedException.notNow("program.refused.last");
        }
        coordinators.remove(gone);
    }

    ProgramId id() {
        return id;
    }

    ProgramPolicy policy() {
        return new ProgramPolicy(
                minRhythmWeeks,
                maxRhythmWeeks,
                defaultRhythmWeeks,
                meetingMinutes,
                mustHaveClauses,
                ceiling,
                mentorCapacity);
    }

    ProgramCard card() {
        return new ProgramCard(id, name, template, startsOn, endsOn, policy(), patience);
    }
}
