package org.confidant.insight;

import java.io.Serializable;
import java.util.List;

/**
 * What came of a step. A session keeps it until the next page.
 *
 * @param again whom the coordinator can pair again
 */
record StepReport(BoardStep step, int done, List<Skipped> skipped, List<Again> again) implements Serializable {

    /**
     * One in which it was not done.
     *
     * @param who their names; empty where the coordinator does not see it
     * @param why the key of a message
     */
    record Skipped(String who, String why) implements Serializable {}

    /** @param path where that mentee is paired */
    record Again(String who, String path) implements Serializable {}
}
