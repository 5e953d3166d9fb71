package org.confidant.commitment;

import java.util.List;
import java.util.Map;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.PersonId;

/**
 * What the form for a commitment offers.
 *
 * @param people who may do it, with their given names; the viewer first
 * @param scopes who may know of it
 */
public record CommitmentFrame(Map<PersonId, String> people, List<ScopeChoice> scopes) {}
