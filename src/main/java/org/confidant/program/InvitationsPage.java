package org.confidant.program;

import java.util.List;
import org.confidant.people.PersonCard;

/** Who is invited into a program and has not answered, and the departments that more can be invited from. */
record InvitationsPage(ProgramCard program, List<Waiting> waiting, List<String> departments) {

    record Waiting(InvitationCard invitation, PersonCard person) {}
}
