package org.confidant.matching.fit;

import java.util.Set;

/** A mentee beside a mentor: what rules and criteria look at. */
record Both(Side mentee, Side mentor, Weeks weeks, Settings settings) {

    /** In how many minutes of a week both work, in full quarters of an hour. */
    int commonMinutes() {
        return weeks.common(mentee.week(), mentor.week());
    }

    int commonLanguages() {
        return mentee.languages().common(mentor.languages());
    }

    boolean samePerson() {
        return mentee.person() == mentor.person();
    }

    boolean inReportingLine() {
        return mentee.reportsTo(mentor) || mentor.reportsTo(mentee);
    }

    /** People whose languages nobody entered are not kept apart by that. */
    boolean shareNoLanguage() {
        return commonLanguages() == 0
                && mentee.languages().size() > 0
                && mentor.languages().size() > 0;
    }

    boolean inOneDepartment() {
        var department = mentee.member().department();
        return !department.isEmpty() && department.equals(mentor.member().department());
    }

    /** Whether that stands between these two alone. */
    boolean barred(Rule rule) {
        return !mentee.barred().isEmpty()
                && mentee.barred().getOrDefault(mentor.person(), Set.of()).contains(rule);
    }
}
