package org.confidant.matching.fit;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What keeps a mentor and a mentee from being matched, the hardest first: the first that speaks is the reason. */
public enum Rule {
    SAME_PERSON,

    /** One reports to the other, at any depth. */
    REPORTING_LINE,

    /** One of them asked, when they last parted, not to be paired again. */
    KEPT_APART,

    /** They meet already, or are asked whether they would. */
    TOGETHER,

    /** They had a mentorship in this program, and the program matches nobody twice. */
    ENDED,

    /** The coordinator said so. */
    FORBIDDEN,

    NO_COMMON_LANGUAGE,

    /** They work in one department, and the program wants to mix. */
    SAME_DEPARTMENT,

    /** They have fewer hours in common than the program asks for. */
    TOO_FEW_HOURS;

    /** Those that coordinators have made, and can unmake. */
    public static final Set<Rule> OF_THE_PROGRAM =
            Set.copyOf(EnumSet.of(ENDED, FORBIDDEN, SAME_DEPARTMENT, TOO_FEW_HOURS));

    private static final Rule[] ALL = values();

    /**
     * Null where nothing stands between them.
     *
     * @param aside one that is not asked; null where all are
     */
    static @Nullable Rule against(Both both, @Nullable Rule aside) {
        for (var rule : ALL) {
            if (rule != aside && rule.excludes(both)) {
                return rule;
            }
        }
        return null;
    }

    private boolean excludes(Both both) {
        var settings = both.settings();
        return switch (this) {
            case SAME_PERSON -> both.samePerson();
            case REPORTING_LINE -> both.inReportingLine();
            case KEPT_APART, TOGETHER, FORBIDDEN -> both.barred(this);
            case ENDED -> settings.neverTwice() && both.barred(this);
            case NO_COMMON_LANGUAGE -> both.shareNoLanguage();
            case SAME_DEPARTMENT -> settings.otherDepartment() && both.inOneDepartment();
            case TOO_FEW_HOURS -> settings.leastMinutes() > 0 && both.commonMinutes() < settings.leastMinutes();
        };
    }
}
