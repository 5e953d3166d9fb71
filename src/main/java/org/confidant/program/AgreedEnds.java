package org.confidant.program;

import java.time.LocalDate;
import java.util.Optional;
import org.confidant.shared.ProgramId;

/** Until when people in a program have agreed to meet: said by the module that keeps what they agreed. */
public interface AgreedEnds {

    /** The latest last day that holds in a mentorship of the program that has not ended. */
    Optional<LocalDate> latest(ProgramId program);
}
