package org.confidant.agreement;

import org.confidant.reading.LockView;

/**
 * What the mentees of a mentorship want to become, in their own words.
 *
 * @param lock who reads them
 */
public record Aspiration(String words, LockView lock) {}
