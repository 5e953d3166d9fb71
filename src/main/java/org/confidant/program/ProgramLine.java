package org.confidant.program;

/** A program in the list, with what the viewer is to it. */
record ProgramLine(ProgramCard program, ProgramPermissions may) {}
