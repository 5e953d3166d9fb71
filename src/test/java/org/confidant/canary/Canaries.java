package org.confidant.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.confidant.Browsing;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.springframework.web.servlet.HandlerMapping;

/** Words that occur nowhere else, in everything that a pair can write. What a pair learns to write must be written here too. */
final class Canaries {

    /** What a measure stands at: as sealed as words are, and as long, so that no ciphertext holds it by chance. */
    static final List<String> FIGURES = List.of("271828182", "161803398", "577215664");

    private final Set<String> forBoth = new TreeSet<>();
    private final Set<String> routes = new TreeSet<>();
    private final Map<Viewer, Set<String>> forOne = new HashMap<>();
    private final Browsing browsing;
    private final UnaryOperator<String> newest;
    private final MovableClock clock;
    private final Pair pair;
    private final String song;
    private final String room;

    /**
     * @param song in all of them
     * @param newest the id of the newest row of a table
     */
    Canaries(Browsing browsing, MovableClock clock, Pair pair, String song, UnaryOperator<String> newest) {
        this.browsing = browsing;
        this.clock = clock;
        this.pair = pair;
        this.song = song;
        this.newest = newest;
        this.room = "/mentorships/" + pair.mentorship();
    }

    Set<String> forBoth() {
        return forBoth;
    }

    /** Only the author reads them. */
    Set<String> of(Viewer author) {
        return forOne.getOrDefault(author, Set.of());
    }

    /** The routes by which words were kept. */
    Set<String> routes() {
        return routes;
    }

    void write() {
        writeTerms();
        setAGoal();
        writeFeedback(pair.mentee(), pair.mentor());
        writeFeedback(pair.mentor(), pair.mentee());
        logAMeeting(pair.mentor(), Map.of("then", "PAUSE", "reason", shared("reason")));
        logAMeeting(pair.mentee(), Map.of("nextOn", "2026-12-07", "nextAt", "10:00", "nextPlace", shared("nextplace")));
        sayFit(pair.mentee());
        sayFit(pair.mentor());
        planAMeeting();
        missAMeeting();
        logAPlannedMeeting();
        writeMessages(pair.mentee());
        writeMessages(pair.mentor());
        takeOn(pair.mentee());
        takeOn(pair.mentor());
        checkIn();
        closeWell(pair.mentee());
        closeWell(pair.mentor());
    }

    private void closeWell(Viewer one) {
        var at = room + "/closure/words";
        var goal = newest.apply("goal");
        post(one, at, Map.of("part", "OUTCOME", "goal", goal, "words", shared("outcome")));
        post(one, at, Map.of("part", "THANKS", "words", shared("closurethanks")));
        post(one, at, Map.of("part", "STAYS", "words", shared("stays")));
        refused(422, one, at, Map.of("part", "STAYS", "words", "x".repeat(10_001) + refused()));
        refused(404, one, at, Map.of("part", "OUTCOME", "goal", one.id().toString(), "words", refused()));
    }

    private void writeTerms() {
        var form = new HashMap<>(Map.of("rhythmWeeks", "2", "meetingMinutes", "60", "ceiling", "PAIR"));
        form.putAll(Map.of("agendaBy", "MENTEE", "agendaDays", "1", "replyTime", "2", "replyUnit", "WORKING_DAYS"));
        form.putAll(Map.of("feedbackDays", "30", "checkpointDays", "90", "reviewOn", ""));
        List.of(
                        "purpose",
                        "aspiration",
                        "menteeGoals",
                        "mentorGoals",
                        "topics",
                        "leftOut",
                        "agenda",
                        "contact",
                        "confidentiality",
                        "notes",
                        "conflicts",
                        "exit")
                .forEach(name -> form.put(name, shared("terms" + name.toLowerCase(Locale.ROOT))));
        post(pair.mentee(), room + "/agreement/drafts", form);
    }

    private void setAGoal() {
        var goal = post(pair.mentee(), room + "/goals", goal());
        var reworded = goal();
        reworded.putAll(Map.of("version", "0", "title", shared("newtitle"), "why", shared("newwhy")));
        reworded.putAll(Map.of("first.text", shared("newmeasure"), "first.unit", shared("v")));
        post(pair.mentee(), goal + "/wording", reworded);
        speakAbout(goal);
        post(
                pair.mentee(),
                goal + "/entries",
                Map.of("first", FIGURES.get(2), "words", shared("entry"), "scope", "PAIR"));
        post(
                pair.mentee(),
                goal + "/entries",
                Map.of("first", FIGURES.get(2), "words", own(pair.mentee(), "entry"), "scope", "AUTHOR"));
        refused(422, pair.mentee(), goal + "/entries", Map.of("first", "x", "words", refused(), "scope", "PAIR"));
        var stale = goal();
        stale.putAll(Map.of("version", "9", "title", refused(), "why", refused(), "first.text", refused()));
        refused(409, pair.mentee(), goal + "/wording", stale);
    }

    private void speakAbout(String goal) {
        post(pair.mentee(), goal + "/milestones", Map.of("milestone", shared("milestone"), "dueOn", "2026-12-15"));
        post(pair.mentor(), goal + "/comments", Map.of("comment", shared("comment"), "suggestion", "true"));
        post(
                pair.mentee(),
                "/goal-comments/" + newest.apply("goal_comment") + "/replies",
                Map.of("reply", shared("commentreply")));
        var step = new HashMap<>(
                Map.of("until", "2026-12-01", "owner", pair.mentee().id().toString()));
        step.putAll(Map.of("commitment", shared("step"), "readers", "PAIR"));
        post(pair.mentor(), goal + "/commitments", step);
        step.putAll(Map.of("commitment", refused(), "readers", "PROGRAM"));
        refused(422, pair.mentor(), goal + "/commitments", step);
        refused(422, pair.mentor(), goal + "/comments", Map.of("comment", "x".repeat(10_001) + refused()));
        for (var scope : List.of("PAIR", "AUTHOR")) {
            var reason = scope.equals("PAIR") ? shared("goalreason") : own(pair.mentee(), "goalreason");
            post(pair.mentee(), goal + "/set-asides", Map.of("reason", reason, "scope", scope));
            post(pair.mentee(), goal + "/changes", Map.of("to", "ACTIVE"));
        }
        var draft = goal();
        List.of("title", "why", "first.text").forEach(field -> draft.put(field, own(pair.mentee(), "draft")));
        draft.putAll(Map.of("first.unit", own(pair.mentee(), "u"), "draft", "true"));
        post(pair.mentee(), room + "/goals", draft);
        var gone = goal();
        List.of("title", "why", "first.text", "first.unit").forEach(field -> gone.put(field, "gone" + song));
        gone.put("draft", "true");
        post(pair.mentee(), post(pair.mentee(), room + "/goals", gone) + "/discards", Map.of());
    }

    private Map<String, String> goal() {
        return new HashMap<>(Map.of(
                "title",
                shared("goaltitle"),
                "why",
                shared("goalwhy"),
                "first.text",
                shared("goalmeasure"),
                "first.unit",
                shared("unit"),
                "first.start",
                FIGURES.get(0),
                "first.target",
                FIGURES.get(1),
                "targetOn",
                "2027-03-01"));
    }

    private void writeFeedback(Viewer giver, Viewer receiver) {
        var form = new HashMap<>(Map.of(
                "about",
                shared("feedbackabout"),
                "strengths",
                shared("strengths"),
                "opportunities",
                shared("opportunities")));
        post(giver, room + "/feedback", form);
        var given = room + "/feedback/" + newest.apply("feedback");
        post(receiver, given + "/acknowledgements", Map.of("takeaway", shared("takeaway")));
        if (receiver.equals(pair.mentee())) {
            post(receiver, given + "/goals", goal());
        }
        post(receiver, given + "/commitments", Map.of("commitment", shared("turned"), "until", "2026-12-01"));
        post(giver, given + "/answers", Map.of("words", shared("answer")));
        post(receiver, given + "/answers", Map.of("words", shared("reply")));
        post(giver, room + "/feedback/thanks", Map.of("thanks", shared("thanks")));
        post(giver, room + "/feedback/requests", Map.of("subject", shared("request"), "dueOn", "2026-12-01"));
        refused(422, giver, room + "/feedback/requests", Map.of("subject", refused(), "dueOn", ""));
        refused(
                422,
                giver,
                room + "/feedback/thanks",
                Map.of("thanks", refused().repeat(1000)));
        refused(422, giver, room + "/feedback", Map.of("strengths", refused(), "opportunities", ""));
    }

    private void takeOn(Viewer owner) {
        var form =
                new HashMap<>(Map.of("until", "2026-12-01", "owner", owner.id().toString(), "readers", "PAIR"));
        form.put("commitment", shared("commitment"));
        post(owner, room + "/commitments", form);
        post(
                owner,
                "/commitments/" + newest.apply("commitment") + "/renegotiations",
                Map.of("until", "2026-12-08", "reason", shared("commitmentreason")));
        form.putAll(Map.of("commitment", own(owner, "commitment"), "readers", "AUTHOR"));
        post(owner, room + "/commitments", form);
        post(
                owner,
                "/commitments/" + newest.apply("commitment") + "/renegotiations",
                Map.of("until", "2026-12-08", "reason", own(owner, "commitmentreason")));
        form.putAll(Map.of("commitment", refused(), "readers", "PROGRAM"));
        refused(422, owner, room + "/commitments", form);
    }

    /** The last one waits. A reading is one figure, which cannot sing. */
    private void checkIn() {
        for (var scope : List.of("PAIR", "AUTHOR", "PAIR")) {
            var form = new HashMap<>(Map.of("mood", "2", "energy", "3", "confidence", "4", "scope", scope));
            for (var field : List.of("progress", "hard", "need")) {
                form.put(field, scope.equals("PAIR") ? shared("pulse" + field) : own(pair.mentee(), "pulse" + field));
            }
            form.put("goal", newest.apply("(select id from goal where state = 'ACTIVE') goal"));
            if (scope.equals("AUTHOR")) {
                var shared = room + "/check-ins/" + newest.apply("check_in");
                refused(
                        422,
                        pair.mentor(),
                        shared + "/acknowledgements",
                        Map.of("answer", refused().repeat(100)));
                post(pair.mentor(), shared + "/acknowledgements", Map.of("answer", shared("pulseanswer")));
            }
            post(pair.mentee(), room + "/check-ins", form);
        }
        refused(422, pair.mentee(), room + "/check-ins", Map.of("hard", refused(), "scope", "PROGRAM"));
        refused(422, pair.mentee(), room + "/check-ins", Map.of("hard", refused(), "mood", "6", "scope", "PAIR"));
    }

    private void writeMessages(Viewer writer) {
        post(writer, room + "/messages", Map.of("words", shared("message")));
        post(writer, room + "/messages/drafts", Map.of("words", own(writer, "draft")));
        post(writer, room + "/messages", Map.of("words", shared("beside"), "version", "7"));
        refused(422, writer, room + "/messages", Map.of("words", refused() + "x".repeat(10_000)));
        refused(409, writer, room + "/messages/drafts", Map.of("words", refused(), "version", "7"));
    }

    private void logAMeeting(Viewer writer, Map<String, String> next) {
        post(writer, room + "/meetings/logs", log(writer, next));
    }

    private Map<String, String> log(Viewer writer, Map<String, String> next) {
        var form = new HashMap<>(next);
        form.putAll(Map.of("startsOn", "2026-11-20", "startsAt", "10:00", "minutes", "50"));
        form.put("attended", pair.mentor().id() + "," + pair.mentee().id());
        form.put("note", shared("lognote"));
        form.put("privateNote", own(writer, "lognote"));
        form.putAll(Map.of(
                "commitment", shared("logtaken"), "owner", pair.mentor().id().toString()));
        form.put("until", "2026-12-05");
        return form;
    }

    private void sayFit(Viewer author) {
        post(author, room + "/fit-checks", Map.of("answer", "DECIDING", "words", own(author, "fit")));
    }

    private void planAMeeting() {
        var plan = new HashMap<>(Map.of("startsOn", "2026-12-01", "startsAt", "14:00", "minutes", "60"));
        plan.put("place", shared("place"));
        post(
                pair.mentor(),
                post(pair.mentee(), room + "/meetings", plan) + "/cancellations",
                Map.of("why", shared("whycancelled")));
        var routine = new HashMap<>(Map.of("startsOn", "2026-12-08", "startsAt", "14:00", "minutes", "60"));
        routine.putAll(Map.of("zone", "Europe/Lisbon", "weeks", "2", "place", shared("routineplace")));
        post(pair.mentee(), room + "/routines", routine);
        var meeting = post(pair.mentee(), room + "/meetings", plan);
        plan.putAll(Map.of("version", "0", "why", shared("whymoved")));
        post(pair.mentee(), meeting + "/moves", plan);
        for (var one : List.of(pair.mentor(), pair.mentee())) {
            post(one, meeting + "/items", Map.of("kind", "CHALLENGE", "text", shared("agenda")));
            post(
                    one,
                    meeting + "/items/" + newest.apply("vault_item") + "/wordings",
                    Map.of("text", shared("agendareworded")));
            post(one, meeting + "/items", Map.of("kind", "CHALLENGE", "text", shared("agenda")));
            post(one, meeting + "/notes", Map.of("words", shared("note"), "scope", "PAIR"));
            post(one, meeting + "/notes", Map.of("words", own(one, "note"), "scope", "AUTHOR"));
            refused(422, one, meeting + "/notes", Map.of("words", refused(), "scope", "PROGRAM"));
        }
    }

    private void missAMeeting() {
        var plan =
                Map.of("startsOn", "2026-12-02", "startsAt", "14:00", "minutes", "60", "place", shared("nobodycame"));
        var meeting = post(pair.mentee(), room + "/meetings", plan);
        clock.advance(Duration.ofDays(20));
        post(pair.mentor(), meeting + "/misses", Map.of("why", shared("whymissed")));
        clock.reset();
    }

    private void logAPlannedMeeting() {
        var plan =
                Map.of("startsOn", "2026-12-03", "startsAt", "14:00", "minutes", "60", "place", shared("theyplanned"));
        var meeting = post(pair.mentee(), room + "/meetings", plan);
        var taken = new HashMap<>(Map.of("until", "2026-12-20", "readers", "PAIR"));
        taken.putAll(Map.of(
                "commitment",
                shared("meetingtaken"),
                "owner",
                pair.mentee().id().toString()));
        post(pair.mentee(), meeting + "/commitments", taken);
        var form = log(pair.mentee(), Map.of("then", "CLOSING", "reason", shared("plannedreason")));
        form.put("version", "0");
        post(pair.mentee(), meeting + "/logs", form);
    }

    private String shared(String what) {
        var word = what + "two" + song;
        forBoth.add(word);
        return word;
    }

    private String own(Viewer author, String what) {
        var word = what + (author.equals(pair.mentor()) ? "mentor" : "mentee") + song;
        forOne.computeIfAbsent(author, one -> new TreeSet<>()).add(word);
        return word;
    }

    /** Typed, and kept nowhere. */
    private String refused() {
        return "refused" + song;
    }

    private String post(Viewer writer, String path, Map<String, String> form) {
        var result = browsing.post(writer, path, form);
        assertThat(result.getResponse().getStatus())
                .as("%s with %s", path, form)
                .isEqualTo(302);
        routes.add(String.valueOf(result.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private void refused(int status, Viewer writer, String path, Map<String, String> form) {
        assertThat(browsing.post(writer, path, form)).as(path).hasStatus(status);
    }
}
