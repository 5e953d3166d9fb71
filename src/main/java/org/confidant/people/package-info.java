/**
 * Who is in the organisation: people, the line they report in, the import from HR's export, and the {@link
 * org.confidant.people.Viewer}, who is signed in and asks. It may use nothing of ours but the audit trail.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package org.confidant.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
