package org.confidant.matching;

/**
 * In what a run is not as it is: such a run is looked at, and never published.
 *
 * @param otherSettings whether its settings are not the program's
 * @param otherPlaces whether mentors have another number of places in it than they had
 */
record Supposing(boolean otherSettings, boolean otherPlaces) {

    static final Supposing NOTHING = new Supposing(false, false);

    boolean any() {
        return otherSettings || otherPlaces;
    }
}
