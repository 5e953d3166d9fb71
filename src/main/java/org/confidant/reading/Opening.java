package org.confidant.reading;

import java.time.Instant;
import org.confidant.shared.PersonId;

/**
 * That a coordinator opened a text from outside its room.
 *
 * @param times how often
 */
public record Opening(PersonId person, int times, Instant last) {}
