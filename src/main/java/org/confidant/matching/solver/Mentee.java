package org.confidant.matching.solver;

/**
 * Somebody who wants a mentor.
 *
 * @param id stable, unique among the mentees; it decides the order in which ties are broken
 * @param optional does not count among the people to be matched, and is matched where it adds to the total fit
 */
public record Mentee(String id, boolean optional) {

    public static Mentee of(String id) {
        return new Mentee(id, false);
    }
}
