/**
 * The embedded PostgreSQL: a real server in the data directory, made at the first start, running as long as the application
 * does. Where a database of your own is configured it stays out of the way.
 */
@ApplicationModule(
        displayName = "Embedded PostgreSQL",
        allowedDependencies = {"shared"})
@NullMarked
package org.confidant.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
