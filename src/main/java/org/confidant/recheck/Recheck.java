package org.confidant.recheck;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import org.confidant.matching.RulesTightened;
import org.confidant.mentorship.BrokenRule;
import org.confidant.mentorship.BrokenRules;
import org.confidant.mentorship.MentorshipEnded;
import org.confidant.recheck.RuleBreach.Settlement;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RuleBreachId;
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

    /** In a number of statements that grows with what is news, and not with how many meet. */
    void look(ProgramId program) {
        var broken = new HashSet<>(rules.in(program));
        var gone = new HashMap<>(rows.standing(program));
        var news = new ArrayList<RuleBreachId>();
        for (var rule : broken) {
            var known = gone.remove(rule) != null;
            var id = RuleBreachId.next();
            if (!known && rows.insert(id, program, rule, clock.instant())) {
                news.add(id);
            }
        }
        if (!gone.isEmpty()) {
            rows.over(gone.values(), clock.instant());
        }
        if (!news.isEmpty()) {
            events.publishEvent(new RulesBroken(program, news.get(0), news.size()));
        }
    }

    /** A rule that is younger than a mentorship is no reason to look at it: whoever made the rule knew whom it is about. */
    @EventListener
    void on(RulesTightened event) {
        var known = rows.standing(event.program());
        rules.in(event.program()).stream()
                .filter(rule -> event.rules().contains(rule.rule()) && !known.containsKey(rule))
                .forEach(rule -> keepSettled(event, rule));
    }

    private void keepSettled(RulesTightened event, BrokenRule rule) {
        var id = RuleBreachId.next();
        if (rows.insert(id, event.program(), rule, clock.instant())) {
            rows.settle(id, new Settlement(clock.instant(), event.by(), SettlementReason.RULE_IS_NEW));
        }
    }

    @EventListener
    void on(MentorshipEnded event) {
        rows.over(event.mentorship(), clock.instant());
    }
}
