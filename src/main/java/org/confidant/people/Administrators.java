package org.confidant.people;

import org.confidant.shared.NotVisibleException;

/** What is for administrators does not exist for anybody else. */
final class Administrators {

    private Administrators() {}

    static void only(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new NotVisibleException();
        }
    }
}
