package org.confidant.matching.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.matching.solver.Aim;
import org.jspecify.annotations.Nullable;

/** Members for tests: one by one, or a cohort as chance has it. */
public final class People {

    static final List<String> TOPICS =
            IntStream.range(0, 40).mapToObj(n -> "topic " + n).toList();

    static final List<Asked> QUESTIONS = List.of(
            new Asked("one", Asked.Kind.ONE, 3),
            new Asked("many", Asked.Kind.MANY, 4),
            new Asked("order", Asked.Kind.ORDER, 3),
            new Asked("scale", Asked.Kind.SCALE, 5));

    private static final List<String> IDS = List.of("e0", "e1", "e2", "e3", "e4", "m0", "m1", "m2", "m3", "m4");

    private static final Hours NINE_TO_FIVE = new Hours(9 * 60, 17 * 60, List.of(1, 2, 3, 4, 5), 0);

    private People() {}

    static Member anybody(String id) {
        return new Member(
                id,
                "p" + id,
                List.of("Delegating"),
                List.of("en"),
                "Claims",
                "Lisbon",
                null,
                NINE_TO_FIVE,
                List.of(),
                2,
                0,
                0,
                Map.of(),
                List.of());
    }

    static Member offering(String id, List<String> topics) {
        var one = anybody(id);
        return with(one, topics, one.languages(), one.department(), one.level(), one.hours(), one.above());
    }

    static Member speaking(String id, String... languages) {
        var one = anybody(id);
        return with(one, one.topics(), List.of(languages), one.department(), one.level(), one.hours(), one.above());
    }

    static Member in(String id, String department) {
        var one = anybody(id);
        return with(one, one.topics(), one.languages(), department, one.level(), one.hours(), one.above());
    }

    static Member at(String id, @Nullable Level level) {
        var one = anybody(id);
        return with(one, one.topics(), one.languages(), one.department(), level, one.hours(), one.above());
    }

    static Member working(String id, Hours hours) {
        var one = anybody(id);
        return with(one, one.topics(), one.languages(), one.department(), one.level(), hours, one.above());
    }

    static Member below(String id, String... above) {
        var one = anybody(id);
        return with(one, one.topics(), one.languages(), one.department(), one.level(), one.hours(), List.of(above));
    }

    static Member answering(String id, String question, Integer... numbers) {
        var one = anybody(id);
        return new Member(
                one.id(),
                one.person(),
                one.topics(),
                one.languages(),
                one.department(),
                one.location(),
                one.level(),
                one.hours(),
                one.above(),
                one.capacity(),
                one.taken(),
                one.waited(),
                Map.of(question, List.of(numbers)),
                one.preferred());
    }

    static Member asking(String id, String... preferred) {
        var one = anybody(id);
        return new Member(
                one.id(),
                one.person(),
                one.topics(),
                one.languages(),
                one.department(),
                one.location(),
                one.level(),
                one.hours(),
                one.above(),
                one.capacity(),
                one.taken(),
                one.waited(),
                one.answers(),
                List.of(preferred));
    }

    private static Member with(
            Member one,
            List<String> topics,
            List<String> languages,
            String department,
            @Nullable Level level,
            Hours hours,
            List<String> above) {
        return new Member(
                one.id(),
                one.person(),
                topics,
                languages,
                department,
                one.location(),
                level,
                hours,
                above,
                one.capacity(),
                one.taken(),
                one.waited(),
                one.answers(),
                one.preferred());
    }

    static Cohort of(Member mentee, Member... mentors) {
        return new Cohort(QUESTIONS, List.of(mentee), List.of(mentors), List.of(), List.of(), List.of());
    }

    /** As chance has it: the same for the same seed. */
    public static Cohort cohort(long seed, int mentees, int mentors) {
        var random = new Random(seed);
        return new Cohort(
                QUESTIONS,
                members(random, "e", mentees),
                members(random, "m", mentors),
                couples(random, mentees, mentors),
                couples(random, mentees, mentors),
                couples(random, mentees, mentors));
    }

    static Settings settings(long seed) {
        var random = new Random(seed);
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        Stream.of(Criterion.values()).forEach(one -> weights.put(one, random.nextInt(101)));
        return new Settings(
                weights,
                60 * random.nextInt(5),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3) - 1,
                2 + random.nextInt(2),
                Aim.values()[random.nextInt(3)],
                random.nextInt(500));
    }

    private static List<Member> members(Random random, String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Member(
                        prefix + n,
                        "p" + prefix + n,
                        some(random, TOPICS, 6),
                        some(random, List.of("en", "de", "fr", "pt"), 3),
                        one(random, List.of("", "Claims", "Sales", "Law")),
                        one(random, List.of("", "Lisbon", "Oslo")),
                        random.nextInt(4) == 0 ? null : new Level("ic", random.nextInt(7)),
                        new Hours(
                                60 * (7 + random.nextInt(4)),
                                60 * (15 + random.nextInt(4)),
                                List.of(1, 2, 3, 4 + random.nextInt(2)),
                                60 * (random.nextInt(9) - 4)),
                        some(random, List.of("pm0", "pm1", "pe0"), 2),
                        1 + random.nextInt(4),
                        random.nextInt(2),
                        random.nextInt(120),
                        answers(random),
                        some(random, IDS, 5)))
                .toList();
    }

    private static Map<String, List<Integer>> answers(Random random) {
        var answers = new TreeMap<String, List<Integer>>();
        for (var question : QUESTIONS) {
            var numbers = new ArrayList<>(
                    IntStream.rangeClosed(1, question.numbers()).boxed().toList());
            Collections.shuffle(numbers, random);
            var several = question.kind() == Asked.Kind.MANY || question.kind() == Asked.Kind.ORDER;
            if (random.nextInt(4) > 0) {
                answers.put(question.id(), numbers.subList(0, several ? 1 + random.nextInt(question.numbers()) : 1));
            }
        }
        return answers;
    }

    private static List<Couple> couples(Random random, int mentees, int mentors) {
        return IntStream.range(0, 3)
                .mapToObj(n -> new Couple("pe" + random.nextInt(mentees), "pm" + random.nextInt(mentors)))
                .toList();
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> some(Random random, List<String> all, int most) {
        var some = new ArrayList<String>();
        IntStream.range(0, random.nextInt(most + 1)).forEach(n -> some.add(one(random, all)));
        return some.stream().distinct().toList();
    }
}
