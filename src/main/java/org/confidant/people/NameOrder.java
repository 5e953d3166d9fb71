package org.confidant.people;

/** Which of a person's names stands first where both stand in one column and no comma says it. */
enum NameOrder {
    GIVEN_FIRST,
    FAMILY_FIRST
}
