package org.confidant.goal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confidant.people.Viewer;
import org.confidant.reading.Kept;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.Telling;
import org.confidant.shared.SealedId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Goals, what was written about them and why they were set aside, away from their page. */
@Component
class GoalTelling implements Telling {

    private static final Set<String> KINDS = Set.of(GoalVault.WORDING, GoalVault.ENTRY, GoalVault.REASON);

    private final DetailQueries queries;
    private final KeptTexts texts;
    private final MessageSource messages;

    GoalTelling(DetailQueries queries, KeptTexts texts, MessageSource messages) {
        this.queries = queries;
        this.texts = texts;
        this.messages = messages;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public Map<SealedId, Told> tell(Viewer viewer, Collection<Kept> all) {
        var goals =
                queries.wordingsOf(all.stream().map(kept -> kept.text().id()).toList());
        var wordings = texts.of(viewer, goals.values());
        var told = new HashMap<SealedId, Told>();
        for (var kept : all) {
            var id = kept.text().id();
            var goal = Optional.ofNullable(goals.get(id)).map(wordings::get).map(text -> text.as(GoalWording.class));
            told.put(id, told(kept, goal));
        }
        return told;
    }

    /** @param goal that it is about; absent where its reader does not read that */
    private Told told(Kept kept, Optional<GoalWording> goal) {
        return switch (kept.text().kind()) {
            case GoalVault.WORDING -> wording(kept.as(GoalWording.class));
            case GoalVault.ENTRY -> entry(kept.as(EntryWords.class), goal);
            default -> new Told(title(goal), List.of(), kept.as(Text.class).words());
        };
    }

    private Told wording(GoalWording goal) {
        var measures = goal.measures().stream().map(this::measure).toList();
        return new Told(goal.title(), measures, goal.why());
    }

    private Told entry(EntryWords entry, Optional<GoalWording> goal) {
        var values = goal.stream()
                .flatMap(words -> words.measures().stream())
                .filter(measure -> entry.values().containsKey(measure.number()))
                .map(measure -> value(measure, entry.values().getOrDefault(measure.number(), BigDecimal.ZERO)))
                .toList();
        return new Told(title(goal), values, entry.words());
    }

    private String measure(SuccessMeasure measure) {
        var start = measure.start();
        var target = measure.target();
        return start == null || target == null
                ? measure.text()
                : say("goal.measure.from", measure.text(), measure.say(start), measure.say(target));
    }

    private String value(SuccessMeasure measure, BigDecimal value) {
        var done = value.compareTo(SuccessMeasure.DONE) == 0 ? "goal.done.yes" : "goal.done.no";
        return say("goal.measure.state", measure.text(), measure.counted() ? measure.say(value) : say(done));
    }

    private static String title(Optional<GoalWording> goal) {
        return goal.map(GoalWording::title).orElse("");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
