package org.confidant.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version of what a form showed. Nobody types it: one that is no number is bound as {@link #NONE}, which is as stale as an old
 * one, so that whoever sends it reads both versions rather than an error at a field that no page shows.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadVersion {

    /** What nothing ever has. */
    int NONE = -1;
}
