package org.confidant.insight;

import java.util.List;
import org.confidant.shared.ForTheNextPage;

/**
 * What came of a step. A session keeps it until the next page.
 *
 * @param again whom the coordinator can pair again
 */
record StepReport(BoardStep step, int done, List<Skipped> skipped, List<Again> again) implements ForTheNextPage {

    /**
     * One in which it was not done.
     *
     * @param who their names; empty where the coordinator does not see it
     * @param why the key of a message
     */
    record Skipped(String who, String why) implements ForTheNextPage {}

    /** @param path where that mentee is paired */
    record Again(String who, String path) implements ForTheNextPage {}
}
