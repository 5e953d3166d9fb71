package org.confidant.matching.fit;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the members of a cohort ready: words become numbers, and what is between two people stands with each of them. */
final class Sides {

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<Integer, Map<Integer, Set<Rule>>> barred = new HashMap<>();
    private final Weeks weeks = new Weeks();
    private final Cohort cohort;

    Sides(Cohort cohort, Collection<Couple> forbidden) {
        this.cohort = cohort;
        Stream.concat(cohort.mentees().stream(), cohort.mentors().stream())
                .forEach(one -> people.putIfAbsent(one.person(), people.size()));
        barByEnrollment(forbidden);
        bar(cohort.ended(), Rule.ENDED);
        bar(cohort.together(), Rule.TOGETHER);
        bar(cohort.apart(), Rule.KEPT_APART);
    }

    List<Side> mentees() {
        return cohort.mentees().stream().map(this::side).toList();
    }

    List<Side> mentors() {
        return cohort.mentors().stream().map(this::side).toList();
    }

    /** Of all who were asked for. */
    Weeks weeks() {
        return weeks.laidOut();
    }

    private Side side(Member member) {
        var person = Objects.requireNonNull(people.get(member.person()));
        return new Side(
                member,
                numbers(member.topics()),
                new Wishes(member.topics().stream().map(this::number).toList()),
                new Answers(cohort.questions(), member.answers()),
                numbers(member.languages()),
                weeks.number(member.hours()),
                person,
                people(member.above()),
                barred.getOrDefault(person, Map.of()));
    }

    /** Those who are in the cohort. */
    private Numbers people(List<String> ids) {
        return new Numbers(ids.stream()
                .filter(people::containsKey)
                .mapToInt(people::get)
                .collect(BitSet::new, BitSet::set, BitSet::or));
    }

    private Numbers numbers(List<String> said) {
        var numbers = new BitSet();
        for (var word : said) {
            numbers.set(number(word));
        }
        return new Numbers(numbers);
    }

    private int number(String word) {
        return words.computeIfAbsent(word.strip().toLowerCase(Locale.ROOT), one -> words.size());
    }

    private void bar(List<Couple> couples, Rule rule) {
        for (var couple : couples) {
            put(couple.mentee(), couple.mentor(), rule);
            put(couple.mentor(), couple.mentee(), rule);
        }
    }

    private void barByEnrollment(Collection<Couple> couples) {
        var persons = new HashMap<String, String>();
        Stream.concat(cohort.mentees().stream(), cohort.mentors().stream())
                .forEach(one -> persons.put(one.id(), one.person()));
        for (var couple : couples) {
            put(persons.getOrDefault(couple.mentee(), ""), persons.getOrDefault(couple.mentor(), ""), Rule.FORBIDDEN);
        }
    }

    private void put(String one, String other, Rule rule) {
        var first = people.get(one);
        var second = people.get(other);
        if (first != null && second != null) {
            barred.computeIfAbsent(first, nobody -> new HashMap<>())
                    .computeIfAbsent(second, nothing -> EnumSet.noneOf(Rule.class))
                    .add(rule);
        }
    }
}
