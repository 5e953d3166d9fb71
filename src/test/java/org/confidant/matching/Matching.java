package org.confidant.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.confidant.Browsing;
import org.confidant.people.Viewer;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.ProgramId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A coordinator who matches a program, page by page; runs are finished at once. */
record Matching(Browsing browsing, MatchRunner runner, Viewer coordinator, ProgramId program) {

    /** The path of a run that is asked for and waits. */
    String start() {
        return post("/programs/" + program + "/match-runs", Map.of());
    }

    /** The path of one that is done. */
    String done() {
        var run = start();
        runner.runAll();
        return run;
    }

    /** The same, asked for by another form. */
    String done(String path, Map<String, String> form) {
        var run = post(path, form);
        runner.runAll();
        return run;
    }

    static MatchRunId id(String run) {
        return MatchRunId.of(run.substring(run.lastIndexOf('/') + 1));
    }

    /** Where it leads. */
    String post(String path, Map<String, String> form) {
        var answer = browsing.post(coordinator, path, form);
        assertThat(answer).as(path).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    Document page(String path) {
        var answer = browsing.get(coordinator, path);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
