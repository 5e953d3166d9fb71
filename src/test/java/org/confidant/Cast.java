package org.confidant;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Everybody whom a page may be asked for by, and what they have: a program with a pair in force, another pair beside it, a
 * newcomer whose proposal waits, and another program.
 */
final class Cast {

    static final String ANONYMOUS = "anonymous";

    static final List<String> MEMBERS = List.of(
            ANONYMOUS,
            "outsider",
            "newcomer",
            "mentee",
            "mentor",
            "o-mentee",
            "o-mentor",
            "coordinator",
            "o-coordinator",
            "administrator");

    private static final String HEAD =
            "employee_id,given_name,family_name,email,job_title,level,department,location,time_zone,"
                    + "languages,skills,wants_to_learn,hired_on,manager_id,status";

    private final Map<String, Viewer> people = new HashMap<>();
    private final Map<String, String> proposal;
    private final Map<String, String> circle;
    private final Map<String, String> things = new HashMap<>();
    private final MockMvcTester mvc;
    private final MentorshipId pair;
    private final String colleague;

    Cast(Given given, ProposalService proposals, MockMvcTester mvc) {
        this.mvc = mvc;
        this.colleague = given.person().id().toString();
        Set.of("outsider", "newcomer", "coordinator", "o-coordinator")
                .forEach(name -> people.put(name, given.person()));
        people.put("administrator", given.administrator());
        var coordinator = person("coordinator");
        var program = given.program(coordinator);
        given.mentorshipInForce(person("o-coordinator"), given.program(person("o-coordinator")));
        var pair = given.mentorshipInForce(coordinator, program);
        this.pair = pair.mentorship();
        var other = given.mentorshipInForce(coordinator, program);
        people.putAll(Map.of(
                "mentee",
                pair.mentee(),
                "mentor",
                pair.mentor(),
                "o-mentee",
                other.mentee(),
                "o-mentor",
                other.mentor()));
        var asked = given.mentor(coordinator, program, given.person(), 2);
        var free = given.mentee(coordinator, program, given.person());
        proposal = Map.of("mentee", free.toString(), "mentor", asked.toString());
        var second = given.mentee(coordinator, program, given.person());
        var lead = given.mentor(coordinator, program, given.person(), 4);
        circle = Map.of("mentor", lead.toString(), "mentees", free + "," + second);
        var place = given.mentee(coordinator, program, person("newcomer"));
        var waiting = proposals.propose(coordinator, program, place, asked);
        things.put("/enrollments/{id}", "/enrollments/" + place);
        things.put("/programs/{id}", "/programs/" + program);
        things.put("/mentorships/{id}", "/mentorships/" + pair.mentorship());
        var told = "/mentorships/" + pair.mentorship() + "/feedback";
        things.put("/mentorships/{mentorship}/feedback/{id}", feedback(told, "mentee", "mentor"));
        things.put("/mentorships/{mentorship}/feedback/{id}/goals", feedback(told, "mentor", "mentee") + "/goals");
        things.put("/mentorships/{mentorship}/feedback/requests/{id}", request("/mentorships/" + pair.mentorship()));
        things.put("/goals/{id}", made("mentee", "POST /mentorships/{id}/goals"));
        things.put("/milestones/{id}", beside("mentee", "POST /goals/{id}/milestones", "/milestones/"));
        things.put("/goal-comments/{id}", beside("mentor", "POST /goals/{id}/comments", "/goal-comments/"));
        things.put("/commitments/{id}", beside("mentee", "POST /mentorships/{id}/commitments", "/commitments/"));
        things.put("/meetings/{id}", made("mentor", "POST /mentorships/{id}/meetings"));
        var held = made("mentor", "POST /mentorships/{id}/meetings/logs");
        things.put("/meetings/{id}/confirmations", held + "/confirmations");
        things.put("/meetings/{id}/corrections", held + "/corrections");
        things.put("/proposals/{id}", "/proposals/" + waiting);
        things.put("/program-invitations/{id}", invitation(program));
        things.put("/people/{id}", "/people/" + person("outsider").id());
        var another = "/people/" + given.person().id();
        things.put("/people/{id}/departures", another + "/departures");
        things.put("/people/{id}/returns", another + "/returns");
        things.put("/people/imports/{id}", upload());
    }

    private Viewer person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    String id(String member) {
        return person(member).id().toString();
    }

    /** The pattern, with what it names. */
    String path(String pattern) {
        var path = things.keySet().stream()
                .filter(prefix -> (pattern + "/").startsWith(prefix + "/"))
                .max(Comparator.comparing(String::length))
                .map(prefix -> things.get(prefix) + pattern.substring(prefix.length()))
                .orElse(pattern);
        return path.replace("{number}", "1")
                .replace("{person}", colleague)
                .replace("{item}", UUID.randomUUID().toString())
                .replace("{token}", "A".repeat(43))
                .replace("{mentorship}", pair.toString())
                .replace("**", "liveness");
    }

    /** What a page needs to be asked with. */
    Map<String, String> query(String route) {
        return switch (route) {
            case "GET /programs/{id}/enrollments/new" -> Map.of("person", id("outsider"), "place", "MENTEE");
            case "GET /programs/{id}/proposals/new", "POST /programs/{id}/proposals" ->
                Map.of("mentee", Objects.requireNonNull(proposal.get("mentee")));
            case "POST /programs/{id}/circles" -> Map.of("mentor", Objects.requireNonNull(circle.get("mentor")));
            case "POST /program-invitations/{id}/acceptances", "POST /enrollments/{id}/changes" ->
                Map.of("capacity", "0");
            case "POST /milestones/{id}/changes" -> Map.of("to", "REACHED");
            case "POST /goal-comments/{id}/answers" -> Map.of("to", "TAKEN_UP");
            case "POST /goals/{id}/narrowings",
                    "POST /goals/{id}/texts/{item}/narrowings",
                    "POST /meetings/{id}/notes/{item}/narrowings" -> Map.of("scope", "PAIR");
            case "POST /goals/{id}/changes" -> Map.of("to", "ACHIEVED");
            case "POST /meetings/{id}/items/{item}/moves" -> Map.of("way", "UP");
            case "POST /meetings/{id}/confirmations" -> Map.of("version", "1");
            default -> Map.of();
        };
    }

    /** A form as it should be: what a hole would let through. */
    Map<String, String> form(String route) {
        return switch (route) {
            case "POST /programs/{id}/enrollments" ->
                Map.of(
                        "person",
                        id("outsider"),
                        "place",
                        "MENTEE",
                        "topics",
                        "Delegating",
                        "languages",
                        "en",
                        "capacity",
                        "1");
            case "POST /programs", "POST /programs/{id}/policy" -> program();
            case "POST /people/imports/{id}/columns" -> columns();
            case "POST /programs/{id}/proposals" -> proposal;
            case "POST /proposals/{id}/declines" -> Map.of("reason", "Not this year");
            case "POST /programs/{id}/invitations" ->
                Map.of("place", "MENTEE", "addresses", person("outsider").email(), "department", "");
            case "POST /enrollments/{id}/changes" ->
                Map.of("version", "0", "topics", "Painting", "languages", "en", "circumstances", "Mornings");
            case "POST /program-invitations/{id}/acceptances" ->
                Map.of("topics", "Delegating", "languages", "en", "circumstances", "Mornings");
            case "POST /mentorships/{id}/feedback" ->
                Map.of("about", "", "strengths", "You listen.", "opportunities", "Say less.");
            case "POST /mentorships/{id}/feedback/requests" -> Map.of("subject", "The review", "dueOn", "2026-12-01");
            case "POST /mentorships/{id}/feedback/thanks" -> Map.of("thanks", "For waiting.");
            case "POST /mentorships/{mentorship}/feedback/{id}/answers" -> Map.of("words", "I will.");
            case "POST /programs/{id}/circles" -> circle;
            case "POST /mentorships/{id}/messages", "POST /mentorships/{id}/messages/drafts" ->
                Map.of("words", "See you on Tuesday.");
            case "POST /mentorships/{id}/goals",
                    "POST /goals/{id}/wording",
                    "POST /mentorships/{mentorship}/feedback/{id}/goals" ->
                Map.of(
                        "scope",
                        "PAIR",
                        "version",
                        "0",
                        "title",
                        "Delegate more",
                        "why",
                        "I do it all",
                        "first.text",
                        "Tasks handed over",
                        "first.start",
                        "0",
                        "first.target",
                        "5",
                        "targetOn",
                        "2027-03-01");
            case "POST /mentorships/{id}/pauses" -> Map.of("until", "2026-12-20");
            case "POST /mentorships/{id}/endings" -> Map.of("reason", "TIME", "words", "Two jobs now");
            case "POST /mentorships/{id}/commitments",
                    "POST /meetings/{id}/commitments",
                    "POST /goals/{id}/commitments" ->
                Map.of("commitment", "Ask Ester", "until", "2026-12-01", "owner", id("mentee"), "readers", "PAIR");
            case "POST /commitments/{id}/renegotiations" -> Map.of("until", "2026-12-05", "reason", "She is away");
            case "POST /mentorships/{mentorship}/feedback/{id}/commitments" ->
                Map.of("commitment", "Say less", "until", "2026-12-01");
            case "POST /goals/{id}/entries" -> Map.of("first", "2", "words", "Two handed over", "scope", "PAIR");
            case "POST /goals/{id}/milestones" -> Map.of("milestone", "The first one", "dueOn", "2026-12-15");
            case "POST /milestones/{id}/dates" -> Map.of("dueOn", "2026-12-20");
            case "POST /goal-comments/{id}/replies" -> Map.of("reply", "The first one.");
            case "POST /goals/{id}/comments" -> Map.of("comment", "Which one first?", "suggestion", "true");
            case "POST /goals/{id}/set-asides" -> Map.of("reason", "Another time", "scope", "PAIR");
            case "POST /mentorships/{id}/meetings" -> plan();
            case "POST /meetings/{id}/moves" -> {
                var form = new HashMap<>(plan());
                form.put("why", "The trial was moved");
                yield form;
            }
            case "POST /meetings/{id}/cancellations", "POST /meetings/{id}/misses" -> Map.of("why", "I am ill");
            case "POST /mentorships/{id}/meetings/logs", "POST /meetings/{id}/logs" -> log();
            case "POST /meetings/{id}/corrections" -> correction();
            case "POST /meetings/{id}/items/{item}/wordings" -> Map.of("text", "The month");
            case "POST /meetings/{id}/items" -> Map.of("kind", "CHALLENGE", "text", "The week");
            case "POST /meetings/{id}/notes" -> Map.of("words", "What I heard", "scope", "PAIR");
            case "POST /mentorships/{id}/agreement/signatures" -> Map.of("hash", "0".repeat(64), "read", "true");
            case "POST /mentorships/{id}/agreement/drafts" -> draft();
            default -> query(route);
        };
    }

    private static Map<String, String> plan() {
        return Map.of("version", "0", "startsOn", "2026-12-01", "startsAt", "14:00", "minutes", "60", "place", "Here");
    }

    private static Map<String, String> program() {
        var form = new HashMap<>(Map.of("version", "0", "name", "Another", "template", "PEER", "ceiling", "PAIR"));
        form.putAll(Map.of("startsOn", "2026-12-01", "endsOn", "2027-12-01", "mentorCapacity", "2"));
        form.putAll(Map.of("minRhythmWeeks", "1", "maxRhythmWeeks", "6", "defaultRhythmWeeks", "2"));
        form.put("meetingMinutes", "60");
        return form;
    }

    static Map<String, String> draft() {
        var form = new HashMap<>(Map.of("rhythmWeeks", "2", "meetingMinutes", "60", "ceiling", "PAIR"));
        form.putAll(Map.of("agendaBy", "MENTEE", "agendaDays", "1", "replyTime", "2", "replyUnit", "WORKING_DAYS"));
        form.putAll(Map.of("feedbackDays", "30", "checkpointDays", "90", "reviewOn", "2027-03-01"));
        List.of(
                        "purpose",
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
                .forEach(field -> form.put(field, "As we said"));
        return form;
    }

    private Map<String, String> correction() {
        var form = new HashMap<>(Map.of("version", "1", "startsOn", "2026-11-20", "startsAt", "10:00"));
        form.putAll(Map.of("minutes", "40", "attended", id("mentee") + "," + id("mentor")));
        return form;
    }

    private Map<String, String> log() {
        var form =
                new HashMap<>(Map.of("version", "0", "startsOn", "2026-11-20", "startsAt", "10:00", "minutes", "50"));
        form.put("attended", id("mentee") + "," + id("mentor"));
        form.put("note", "What we said");
        form.put("reason", "After the holidays");
        return form;
    }

    /** The file names no time zones, and gives people one name. */
    private static Map<String, String> columns() {
        var form = new HashMap<>(Map.of("zone", "Europe/Lisbon", "names", "FAMILY_FIRST"));
        var heads = HEAD.split(",");
        IntStream.range(0, heads.length).forEach(place -> form.put("column" + place, heads[place]));
        form.putAll(
                Map.of("column1", "name", "column2", "", "column8", "", "dates", "DAY_FIRST", "status14-0", "here"));
        return form;
    }

    /** Under a first line of its own: what is said of its columns is remembered. */
    private String upload() {
        var mark = UUID.randomUUID().toString().substring(24);
        var line = "%1$s,Jo,Lind,%1$s@example.org,,,,,Europe/Lisbon,en,,,,,Active,".formatted(mark);
        var file = (HEAD + "," + mark + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
        var answer = mvc.post()
                .uri("/people/imports")
                .multipart()
                .file(new MockMultipartFile("file", "export.csv", "text/csv", file))
                .with(user(id("administrator")))
                .with(csrf())
                .exchange();
        var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return address;
    }

    /** After this the pair's room is only read. */
    void end(MentorshipService mentorships) {
        mentorships.end(person("mentor"), pair);
    }

    /** After this nothing new is said in the pair's room. */
    void pause(MentorshipService mentorships) {
        mentorships.pause(person("mentor"), pair);
    }

    /** The address of what comes of a good form. */
    private String made(String member, String route) {
        var request = mvc.post()
                .uri(path(route.substring("POST ".length())))
                .with(user(id(member)))
                .with(csrf());
        form(route).forEach(request::param);
        return Objects.requireNonNull(request.exchange().getResponse().getRedirectedUrl());
    }

    /** What asks the outsider into the program, at its address. */
    private String invitation(ProgramId program) {
        var at = "/programs/" + program + "/invitations";
        var asking = mvc.post().uri(at).with(user(id("coordinator"))).with(csrf());
        form("POST /programs/{id}/invitations").forEach(asking::param);
        asking.exchange();
        var home = mvc.get().uri("/").with(user(id("outsider"))).exchange().getResponse();
        var link = Pattern.compile("/program-invitations/[0-9a-f-]{36}")
                .matcher(new String(home.getContentAsByteArray(), StandardCharsets.UTF_8));
        return link.find() ? link.group() : "/program-invitations/" + UUID.randomUUID();
    }

    /** What the mentee asks the mentor for, at its address. */
    private String request(String room) {
        var asking = mvc.post()
                .uri(room + "/feedback/requests")
                .with(user(id("mentee")))
                .with(csrf());
        form("POST /mentorships/{id}/feedback/requests").forEach(asking::param);
        asking.exchange();
        var page = mvc.get()
                .uri(room + "/feedback")
                .with(user(id("mentor")))
                .exchange()
                .getResponse();
        var link = Pattern.compile(room + "/feedback/requests/[0-9a-f-]{36}")
                .matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        return link.find() ? link.group() : room + "/feedback/requests/" + UUID.randomUUID();
    }

    /** The address below that prefix of what comes of a good form, as the mentee's page shows it. */
    private String beside(String member, String route, String prefix) {
        var page = mvc.get()
                .uri(made(member, route))
                .with(user(id("mentee")))
                .exchange()
                .getResponse();
        var link = Pattern.compile(prefix + "[0-9a-f-]{36}")
                .matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        return link.find() ? link.group() : prefix + UUID.randomUUID();
    }

    /** What one says to the other, at its address. */
    private String feedback(String at, String giver, String receiver) {
        var words = mvc.post().uri(at).with(user(id(giver))).with(csrf());
        form("POST /mentorships/{id}/feedback").forEach(words::param);
        words.exchange();
        var page = mvc.get().uri(at).with(user(id(receiver))).exchange().getResponse();
        var link = Pattern.compile(at + "/[0-9a-f-]{36}")
                .matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        return link.find() ? link.group() : at + "/" + UUID.randomUUID();
    }
}
