package org.confidant.matching.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What makes two people a good match. Each answers in whole percent, 0 to 100, or that it is not known. */
public enum Criterion {
    /**
     * How much of what the mentee wants the mentor offers, the first of n topics counting n times as much as the last. Who offers more than {@link Side#FEW} topics offers each of
     * them that much less, so that all they offer weighs the same: to list everything gains nothing.
     */
    TOPICS(25),

    /** How much their answers to the program's questions are alike, each question that both have answered counting the same. */
    ANSWERS(10),

    /** By how many levels the mentor is above the mentee: best in the wanted range, a quarter less for each level beside it. */
    SENIORITY(10),

    /** In how much of the week both work; from {@link #PLENTY} minutes on it makes no difference. */
    HOURS(15),

    /** How many of the mentee's languages the mentor speaks. */
    LANGUAGES(5),

    /** Whether both work at the same place; half, where only their clocks agree. */
    PLACE(5),

    /** How much of the mentor's room is free. */
    LOAD(10),

    /** For how long the mentee has waited; from {@link #LONG} days on it makes no difference. */
    WAITED(10),

    /**
     * How much the two asked for each other: on a list of n the first is worth all of it, each further one an n-th less, and whoever is not on it nothing. Who made no list says nothing by
     * that; where both made one, both count the same.
     */
    PREFERENCES(10);

    static final int UNKNOWN = -1;

    private static final int PLENTY = 20 * 60;
    private static final int LONG = 90;

    private final int usual;

    Criterion(int usual) {
        this.usual = usual;
    }

    /** What each weighs where nobody chose; 100 in all. */
    public static Map<Criterion, Integer> usualWeights() {
        return Arrays.stream(values()).collect(Collectors.toMap(Function.identity(), one -> one.usual));
    }

    /** 0 to 100, or {@link #UNKNOWN}. */
    int percent(Both both) {
        var mentee = both.mentee().member();
        var mentor = both.mentor().member();
        return switch (this) {
            case TOPICS -> topics(both);
            case ANSWERS -> both.mentee().answers().alike(both.mentor().answers());
            case SENIORITY -> seniority(mentee.level(), mentor.level(), both.settings());
            case HOURS -> Math.min(100, 100 * both.commonMinutes() / PLENTY);
            case LANGUAGES -> languages(both);
            case PLACE -> place(mentee, mentor);
            case LOAD -> 100 * mentor.free() / Math.max(1, mentor.capacity());
            case WAITED -> 100 * Math.min(LONG, mentee.waited()) / LONG;
            case PREFERENCES -> preferences(mentee, mentor);
        };
    }

    private static int topics(Both both) {
        var offered = both.mentor().topics().size();
        return both.mentee().wishes().none() || offered == 0
                ? UNKNOWN
                : both.mentee().wishes().metBy(both.mentor().topics()) * Side.FEW / Math.max(Side.FEW, offered);
    }

    private static int seniority(@Nullable Level mentee, @Nullable Level mentor, Settings settings) {
        if (mentee == null || mentor == null || !mentee.series().equals(mentor.series())) {
            return UNKNOWN;
        }
        var gap = mentor.number() - mentee.number();
        var beside = Math.max(settings.leastLevels() - gap, gap - settings.mostLevels());
        return Math.max(0, 100 - 25 * Math.max(0, beside));
    }

    private static int languages(Both both) {
        var spoken = both.mentee().languages().size();
        return spoken == 0 || both.mentor().languages().size() == 0 ? UNKNOWN : 100 * both.commonLanguages() / spoken;
    }

    private static int place(Member mentee, Member mentor) {
        if (mentee.location().isEmpty() || mentor.location().isEmpty()) {
            return UNKNOWN;
        }
        if (mentee.location().equals(mentor.location())) {
            return 100;
        }
        return mentee.hours().offset() == mentor.hours().offset() ? 50 : 0;
    }

    private static int preferences(Member mentee, Member mentor) {
        var asked = wanted(mentee.preferred(), mentor.id());
        var other = wanted(mentor.preferred(), mentee.id());
        return asked == UNKNOWN ? other : other == UNKNOWN ? asked : (asked + other) / 2;
    }

    private static int wanted(List<String> preferred, String id) {
        if (preferred.isEmpty()) {
            return UNKNOWN;
        }
        var place = preferred.indexOf(id);
        return place < 0 ? 0 : 100 * (preferred.size() - place) / preferred.size();
    }
}
