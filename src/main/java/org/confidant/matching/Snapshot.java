package org.confidant.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.confidant.matching.fit.Cohort;
import org.confidant.matching.fit.Couple;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.fit.Member;
import org.confidant.matching.fit.Settings;
import org.confidant.shared.RefusedException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a run looks at, as it was when it was asked for: a run is a pure function of its snapshot. It holds ids, topics and facts of
 * work, and nothing that anybody wrote in confidence.
 *
 * @param kept pairs that are given, by the ids of their enrollments
 * @param forbidden pairs that may not be
 */
record Snapshot(Cohort cohort, Settings settings, List<Couple> kept, List<Couple> forbidden) {

    /** The same things are the same bytes: names and keys in alphabetical order, lists as their records sort them. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    Snapshot {
        kept = kept.stream().sorted().toList();
        forbidden = forbidden.stream().sorted().toList();
    }

    static Snapshot of(byte[] bytes) {
        return CANONICAL.readValue(bytes, Snapshot.class);
    }

    /** @throws RefusedException when a rule keeps two apart who are to be kept together, or they have no room */
    void requirePossible() {
        var kept = kept().stream().collect(groupingBy(Couple::mentor, counting()));
        if (cohort.mentors().stream().anyMatch(one -> kept.getOrDefault(one.id(), 0L) > one.free())) {
            throw RefusedException.notNow("matching.refused.room");
        }
        var fit = new Fit(cohort, settings, forbidden);
        for (var pair : kept()) {
            var mentee = at(cohort.mentees(), pair.mentee());
            var mentor = at(cohort.mentors(), pair.mentor());
            fit.excludes(mentee, mentor).ifPresent(rule -> {
                throw RefusedException.notNow("matching.refused.kept");
            });
        }
    }

    /** The index of somebody who is there. */
    private static int at(List<Member> members, String id) {
        return members.stream().map(Member::id).toList().indexOf(id);
    }

    byte[] bytes() {
        return bytes(this);
    }

    static byte[] bytes(Object canonical) {
        return CANONICAL.writeValueAsBytes(canonical);
    }
}
