package org.confidant.program;

import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.shared.Slice;

/**
 * Who is invited into a program and has not answered, and the departments that more can be invited from.
 *
 * @param total how many have not answered in all
 */
record InvitationsPage(ProgramCard program, int total, Slice<Waiting> waiting, List<String> departments) {

    record Waiting(InvitationCard invitation, PersonCard person) {}
}
