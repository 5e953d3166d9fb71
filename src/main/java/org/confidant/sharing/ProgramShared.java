package org.confidant.sharing;

import org.confidant.program.ProgramCard;
import org.confidant.shared.Slice;

/** What coordinators see of what was opened to their program, newest first. */
record ProgramShared(ProgramCard program, Slice<SharedText> page) {}
