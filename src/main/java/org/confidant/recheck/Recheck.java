package org.confidant.recheck;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import org.confidant.matching.RulesTightened;
import org.confidant.mentorship.BrokenRules;
import org.confidant.mentorship.MentorshipEnded;
import org.confidant.recheck.RuleBreach.Settlement;
import org.confidant.shared.ProgramId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the rules of a program with those who meet in it. Only what has changed is kept, and only once. */
@Component
@Transactional
class Recheck {

    private final BrokenRules rules;
    private final BreachRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recheck(BrokenRules rules, BreachRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * In a few statements, however many meet. What stands is read before the people are: what somebody else notices in between is not
     * closed by what was so before.
     */
    void look(ProgramId program) {
        var gone = new HashMap<>(rows.standing(program));
        var broken = new HashSet<>(rules.in(program));
        var unknown = broken.stream().filter(rule -> !gone.containsKey(rule)).toList();
        gone.keySet().removeAll(broken);
        if (!gone.isEmpty()) {
            rows.over(gone.values(), clock.instant());
        }
        var news = rows.insert(program, unknown, clock.instant(), null);
        if (!news.isEmpty()) {
            events.publishEvent(new RulesBroken(program, news.get(0), news.size()));
        }
    }

    /** A rule that is younger than a mentorship is no reason to look at it: whoever made the rule knew whom it is about. */
    @EventListener
    void on(RulesTightened event) {
        var known = rows.standing(event.program());
        var younger = rules.in(event.program()).stream()
                .filter(rule -> event.rules().contains(rule.rule()) && !known.containsKey(rule))
                .toList();
        var at = clock.instant();
        rows.insert(event.program(), younger, at, new Settlement(at, event.by(), SettlementReason.RULE_IS_NEW));
    }

    @EventListener
    void on(MentorshipEnded event) {
        rows.over(event.mentorship(), clock.instant());
    }
}
