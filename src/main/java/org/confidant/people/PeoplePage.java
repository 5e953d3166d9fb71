package org.confidant.people;

import java.util.List;

/** One page of the list of people, counted from 1. */
record PeoplePage(List<PersonCard> rows, long total, int number, List<String> departments) {

    public long last() {
        return Math.max(1, (total + PeopleDirectory.PAGE - 1) / PeopleDirectory.PAGE);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }
}
