package org.confidant.matching;

import java.util.List;
import java.util.Map;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;

/** With whom people of a program would like to be matched: said by the module that keeps their lists, for runs alone. */
public interface Preferred {

    /** Whom each wants most first, in one statement. Who made no list is absent; so is everybody, where the program lets nobody make one. */
    Map<EnrollmentId, List<EnrollmentId>> in(ProgramId program);
}
