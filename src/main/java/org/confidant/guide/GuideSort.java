package org.confidant.guide;

/** Whether something is to be talked about in a session, or reached by a day. */
enum GuideSort {
    SESSION,
    MILESTONE
}
