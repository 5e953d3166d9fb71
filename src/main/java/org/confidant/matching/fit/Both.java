package org.confidant.matching.fit;

import java.util.BitSet;
import java.util.Set;

/** A mentee beside a mentor: what rules and criteria look at. */
record Both(Side mentee, Side mentor, Settings settings) {

    /** In how many minutes of a week both work, in full quarters of an hour. */
    int commonMinutes() {
        return mentee.week().common(mentor.week());
    }

    int commonTopics() {
        return common(mentee.topics(), mentor.topics());
    }

    int commonLanguages() {
        return common(mentee.languages(), mentor.languages());
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
                && !mentee.languages().isEmpty()
                && !mentor.languages().isEmpty();
    }

    boolean inOneDepartment() {
        var department = mentee.member().department();
        return !department.isEmpty() && department.equals(mentor.member().department());
    }

    /** Whether that stands between these two alone. */
    boolean barred(Rule rule) {
        return mentee.barred().getOrDefault(mentor.person(), Set.of()).contains(rule);
    }

    private static int common(BitSet one, BitSet other) {
        var common = 0;
        for (var at = one.nextSetBit(0); at >= 0; at = one.nextSetBit(at + 1)) {
            common += other.get(at) ? 1 : 0;
        }
        return common;
    }
}
