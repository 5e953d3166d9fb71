package org.confidant.matching;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.confidant.audit.AuditService;
import org.confidant.matching.fit.Settings;
import org.confidant.mentorship.Refusal;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How programs match, which their coordinators choose. It holds for runs that are asked for from then on. */
@Service
@Transactional
class MatchSettingsService {

    private final MatchSettingsRepository all;
    private final ProgramService programs;
    private final AuditService audit;
    private final ApplicationEventPublisher events;

    MatchSettingsService(
            MatchSettingsRepository all,
            ProgramService programs,
            AuditService audit,
            ApplicationEventPublisher events) {
        this.all = all;
        this.programs = programs;
        this.audit = audit;
        this.events = events;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    @Transactional(readOnly = true)
    SettingsPage page(Viewer viewer, ProgramId id) {
        var program = programs.requireCoordinator(viewer, id);
        return all.findById(id)
                .map(chosen -> new SettingsPage(program, chosen.version(), chosen.settings()))
                .orElseGet(() -> new SettingsPage(program, null, Settings.usual()));
    }

    /** For whoever has asked their own viewer's rule already. */
    @Transactional(readOnly = true)
    Settings of(ProgramId id) {
        return all.findById(id).map(MatchSettings::settings).orElseGet(Settings::usual);
    }

    /**
     * @param version the one that was read; null for the usual settings
     * @throws NotVisibleException when the viewer does not coordinate the program
     * @throws StaleSettingsException when it is not that version any more
     */
    void change(Viewer viewer, ProgramId id, @Nullable Integer version, Settings settings) {
        programs.requireCoordinator(viewer, id);
        var chosen = all.findById(id);
        if (!Objects.equals(chosen.map(MatchSettings::version).orElse(null), version)) {
            throw new StaleSettingsException();
        }
        var before = chosen.map(MatchSettings::settings).orElseGet(Settings::usual);
        chosen.ifPresentOrElse(one -> one.change(settings), () -> choose(id, settings));
        var tightened = tightened(before, settings);
        if (!tightened.isEmpty()) {
            events.publishEvent(new RulesTightened(id, tightened, viewer.id()));
        }
        audit.record(viewer.id(), "match.settings", id.toString(), Map.of());
    }

    private static Set<Refusal> tightened(Settings before, Settings now) {
        var rules = EnumSet.noneOf(Refusal.class);
        if (now.otherDepartment() && !before.otherDepartment()) {
            rules.add(Refusal.SAME_DEPARTMENT);
        }
        if (now.leastMinutes() > before.leastMinutes()) {
            rules.add(Refusal.TOO_FEW_HOURS);
        }
        return rules;
    }

    /** Two may choose for the first time at once. */
    private void choose(ProgramId id, Settings settings) {
        try {
            all.saveAndFlush(new MatchSettings(id, settings));
        } catch (DataIntegrityViolationException somebodyElseDid) {
            throw new StaleSettingsException();
        }
    }
}
