package org.confidant.program;

import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProgramInvitationId;

/** An invitation into a program. */
public record InvitationCard(ProgramInvitationId id, ProgramId program, PersonId person, Place place) {}
