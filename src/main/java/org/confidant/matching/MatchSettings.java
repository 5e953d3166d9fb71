package org.confidant.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import org.confidant.matching.fit.Criterion;
import org.confidant.matching.fit.Settings;
import org.confidant.matching.solver.Aim;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;

/** How a program matches, once its coordinators have chosen. */
@Entity
class MatchSettings {

    @SuppressWarnings("UnusedVariable") // by which it is found
    @EmbeddedId
    private ProgramId programId;

    @Version
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "match_weight", joinColumns = @JoinColumn(name = "program_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "weight")
    private Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);

    private int leastMinutes;
    private boolean otherDepartment;
    private boolean neverTwice;
    private int leastLevels;
    private int mostLevels;

    @Enumerated(EnumType.STRING)
    private Aim aim;

    private int step;

    @SuppressWarnings("NullAway.Init")
    protected MatchSettings() {}

    @SuppressWarnings("NullAway.Init") // all are set below
    MatchSettings(ProgramId program, Settings settings) {
        this.programId = program;
        change(settings);
    }

    final void change(Settings settings) {
        weights.putAll(settings.weights());
        leastMinutes = settings.leastMinutes();
        otherDepartment = settings.otherDepartment();
        neverTwice = settings.neverTwice();
        leastLevels = settings.leastLevels();
        mostLevels = settings.mostLevels();
        aim = settings.aim();
        step = settings.step();
    }

    Settings settings() {
        return new Settings(weights, leastMinutes, otherDepartment, neverTwice, leastLevels, mostLevels, aim, step);
    }

    @Nullable
    Integer version() {
        return version;
    }
}
