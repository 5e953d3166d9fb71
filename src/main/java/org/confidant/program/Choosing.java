package org.confidant.program;

import org.confidant.shared.ProgramId;

/** Whether those who hold a place in a program may say whom they would like to meet: said by the module that hears them. */
public interface Choosing {

    boolean open(ProgramId program, Place place);
}
