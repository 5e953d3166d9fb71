package org.confidant.goal;

/** What a mentee does with a suggestion. It changes nothing else. */
public enum SuggestionAnswer {
    TAKEN_UP,
    LEFT
}
