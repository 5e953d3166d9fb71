package org.confidant.program;

/** The program, or a place in it, is not the one that was read: it was changed meanwhile, by another coordinator perhaps. */
class StaleProgramException extends RuntimeException {

    StaleProgramException() {
        super("the program was changed meanwhile");
    }
}
