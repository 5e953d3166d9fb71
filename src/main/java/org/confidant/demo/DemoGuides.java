package org.confidant.demo;

import java.util.Map;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.guide.GuideService;
import org.confidant.people.Viewer;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** One pair of the demo company has followed its program's guides in their first meetings, two of them. */
@Component
@Conditional(DemoCondition.class)
class DemoGuides {

    private static final int DONE = 2;

    private final GuideService guides;
    private final AgreementService agreements;

    DemoGuides(GuideService guides, AgreementService agreements) {
        this.guides = guides;
        this.agreements = agreements;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        var pair = DemoMentorship.named(mentorships, "mentee");
        var mentee = pair.mentee();
        pair.stretches().get(0).stream()
                .limit(DONE)
                .forEach(day -> timeline.on(day - 1, 19, mentee, () -> complete(mentee, pair)));
    }

    private void complete(Viewer person, DemoMentorship pair) {
        var current = guides.of(person, agreements.standing(person, pair.id())).current();
        Stream.ofNullable(current)
                .forEach(ahead ->
                        guides.complete(person, pair.id(), ahead.guide().id()));
    }
}
