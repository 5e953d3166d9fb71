package org.confidant.program;

/**
 * What a viewer is to a program, and so may do in it: asked by service, page and template alike. An administrator sees that a
 * program exists, and whom to ask about it; who takes part is for its coordinators.
 */
public record ProgramPermissions(boolean administrator, boolean coordinator, boolean mentor, boolean mentee) {

    static final ProgramPermissions NONE = new ProgramPermissions(false, false, false, false);

    public boolean see() {
        return administrator || coordinator || mentor || mentee;
    }

    public boolean enrol() {
        return coordinator;
    }

    public boolean change() {
        return coordinator;
    }

    public boolean pair() {
        return coordinator;
    }

    public boolean follow() {
        return coordinator;
    }
}
