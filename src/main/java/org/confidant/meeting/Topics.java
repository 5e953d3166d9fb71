package org.confidant.meeting;

import java.util.ArrayList;
import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.meeting.MeetingPage.Written;
import org.confidant.people.Viewer;
import org.springframework.stereotype.Component;

/** A few topics for a planned meeting: each rule has a turn, then each has another. Computed whenever they are shown, never kept. */
@Component
class Topics {

    private static final int SHOWN = 5;

    private final List<TopicRule> rules;

    Topics(List<TopicRule> rules) {
        this.rules = rules;
    }

    /** What all who take part may read, and what does not stand on the agenda already. */
    List<Topic> of(Viewer viewer, Standing standing, MeetingCard meeting, List<Written> agenda) {
        var turns = rules.stream()
                .map(rule -> rule.topics(viewer, standing, meeting).stream()
                        .filter(Topic::sharedByAll)
                        .filter(topic -> agenda.stream().noneMatch(item -> topic.says(item.text())))
                        .toList())
                .toList();
        var chosen = new ArrayList<Topic>();
        for (var turn = 0; turn < SHOWN; turn++) {
            for (var topics : turns) {
                topics.stream()
                        .skip(turn)
                        .limit(1)
                        .filter(one -> isNew(one, chosen))
                        .forEach(chosen::add);
            }
        }
        return chosen.stream().limit(SHOWN).toList();
    }

    private static boolean isNew(Topic topic, List<Topic> chosen) {
        return chosen.stream().noneMatch(one -> one.says(topic.text()));
    }
}
