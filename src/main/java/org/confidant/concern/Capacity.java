package org.confidant.concern;

/** In which somebody is asked to hear a concern. */
enum Capacity {
    COORDINATOR,
    /** Where the program has no coordinator who could. */
    ADMINISTRATOR
}
