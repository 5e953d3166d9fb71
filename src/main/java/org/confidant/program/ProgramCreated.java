package org.confidant.program;

import org.confidant.shared.ProgramId;

/** A program was set up from a template. */
public record ProgramCreated(ProgramId program, ProgramTemplate template) {}
