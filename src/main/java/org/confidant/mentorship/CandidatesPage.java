package org.confidant.mentorship;

import org.confidant.program.ProgramCard;

/** Every mentor of a program beside one mentee. */
record CandidatesPage(ProgramCard program, PairingPage.Waiting mentee, Choices choices) {}
