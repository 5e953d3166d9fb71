package org.confidant;

import static java.util.function.Predicate.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.confidant.Given.Pair;
import org.confidant.account.AccountService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.confidant.vault.Scope;
import org.jsoup.Jsoup;
import org.springframework.mock.web.MockHttpServletResponse;
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

    /** What the mentor does about something of the mentee's. */
    private static final List<String> MENTORS = List.of(
            "/acknowledgements", "/feedback/{id}/commitments", "/goals/{id}/comments", "/items/{item}/wordings");

    private static final List<String> MEASURES = List.of("first", "second", "third", "fourth", "fifth");

    private static final String PASSWORD = "three otters under the pier";

    private static final String HEAD =
            "employee_id,given_name,family_name,email,job_title,level,department,location,time_zone,"
                    + "languages,skills,wants_to_learn,hired_on,manager_id,status";

    private final Map<String, Viewer> people = new HashMap<>();
    private final Map<String, Supplier<String>> makers = new LinkedHashMap<>();
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();
    private final Given given;
    private final ProposalService proposals;
    private final MockMvcTester mvc;
    private final boolean inACircle;
    private final ProgramId program;
    private final MentorshipId pair;
    private final EnrollmentId newcomersPlace;
    private final ProgramId choosing;
    private final EnrollmentId newcomersSeat;
    private final EnrollmentId mentorsSeat;
    private final String colleague;
    private Map<String, String> proposal = Map.of();
    private Map<String, String> circle = Map.of();
    private Map<String, String> matched = Map.of();
    private List<String> wished = List.of();

    Cast(Given given, ProposalService proposals, MockMvcTester mvc) {
        this(given, proposals, mvc, given.mentorshipInForce(), false);
    }

    private Cast(Given given, ProposalService proposals, MockMvcTester mvc, Pair pair, boolean inACircle) {
        this.given = given;
        this.proposals = proposals;
        this.mvc = mvc;
        this.inACircle = inACircle;
        this.program = pair.program();
        this.pair = pair.mentorship();
        this.colleague = given.person().id().toString();
        Set.of("outsider", "newcomer", "o-coordinator", "member").forEach(name -> people.put(name, given.person()));
        people.put("administrator", given.administrator());
        people.put("coordinator", pair.coordinator());
        people.putAll(Map.of(
                "mentee", pair.mentee(), "mentor", pair.mentor(), "leaver", pair.mentee(), "lasting", pair.mentee()));
        given.mentorshipInForce(person("o-coordinator"), given.program(person("o-coordinator")));
        var other = given.mentorshipInForce(pair.coordinator(), program);
        people.putAll(Map.of("o-mentee", other.mentee(), "o-mentor", other.mentor()));
        newcomersPlace = given.mentee(pair.coordinator(), program, person("newcomer"));
        choosing = given.program(pair.coordinator());
        post(
                "coordinator",
                "/programs/" + choosing + "/participants-say",
                form("POST /programs/{id}/participants-say"));
        newcomersSeat = given.mentee(pair.coordinator(), choosing, person("newcomer"));
        mentorsSeat = given.mentor(pair.coordinator(), choosing, person("mentor"), 20);
        makeWhatIsChosen();
        things.put("/enrollments/{id}", "/enrollments/" + newcomersPlace);
        things.put("/mentorships/{id}", "/mentorships/" + this.pair);
        things.put("/people/{id}", "/people/" + person("outsider").id());
        var another = "/people/" + given.person().id();
        things.put("/people/{id}/departures", another + "/departures");
        things.put("/people/{id}/returns", another + "/returns");
        things.put("/mail/{id}", "/mail/01900000-0000-7000-8000-000000000000");
        things.put("/unsubscriptions/{token}", "/unsubscriptions/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        makers.put("/inbox/{id}", () -> newest("mentee", "/inbox", "/inbox/"));
        makers.put("/programs/{id}", this::program);
        List.of("", "/removals")
                .forEach(about -> makers.put("/programs/{id}/guides/{guide}" + about, () -> guide() + about));
        makers.put("/programs/{id}/questions", this::questions);
        List.of("", "/retirements")
                .forEach(about -> makers.put("/programs/{id}/questions/{question}" + about, () -> question() + about));
        makers.put("/match-runs/{id}", this::matchRun);
        makers.put("/match-runs/{id}/choices/removals", () -> {
            post("coordinator", path("/match-runs/{id}") + "/choices", matched);
            return path("/match-runs/{id}") + "/choices/removals";
        });
        makers.put(
                "/programs/{id}/rule-breaches/{breach}",
                () -> "/programs/" + program + "/rule-breaches/" + given.brokenRule(person("coordinator"), program));
        makers.put("/proposals/{id}", this::proposal);
        makers.put("/program-invitations/{id}", this::invitation);
        makers.put("/people/imports/{id}", this::upload);
        makers.put("/invitations/{token}", this::link);
        makers.put("/calendar/{token}.ics", this::feed);
        makeWhatIsOfTheRoom("/mentorships/" + this.pair);
        makers.keySet().stream().filter(not(things::containsKey)).forEach(this::make);
    }

    /** The same, but for those of the pair, who are of a circle. */
    static Cast inACircle(Given given, ProposalService proposals, MockMvcTester mvc) {
        var circle = given.circle(2, Scope.CIRCLE);
        var pair = circle.pair();
        var all = new ArrayList<>(circle.others());
        all.addAll(List.of(pair.mentee(), pair.mentor()));
        given.agree(new Browsing(mvc), pair.mentorship(), all, Scope.CIRCLE);
        return new Cast(given, proposals, mvc, pair, true);
    }

    /** Where the newcomer says whom they would like, and others ask the mentor. */
    private void makeWhatIsChosen() {
        var request = "/mentor-requests/{id}";
        var seat = "/enrollments/" + newcomersSeat;
        var asking = "/enrollments/{id}/matches/{mentor}";
        things.put("/enrollments/{id}/matches", seat + "/matches");
        people.put("seeker", person("newcomer"));
        things.put(asking, seat + "/matches/" + anotherMentor());
        makers.put(asking, () -> {
            people.put("seeker", given.person()); // one person may ask so many only
            var place = given.mentee(person("coordinator"), choosing, person("seeker"));
            return "/enrollments/" + place + "/matches/" + anotherMentor();
        });
        makers.put("/enrollments/{id}/wishes/{wanted}", () -> {
            wished.forEach(one -> post("newcomer", one + "/removals", Map.of()));
            wished = List.of(seat + "/wishes/" + anotherMentor(), seat + "/wishes/" + anotherMentor());
            wished.forEach(one -> post("newcomer", one, Map.of()));
            return wished.get(1);
        });
        makers.put(
                "/programs/{id}/participants-say/mentors/{mentor}",
                () -> "/programs/" + program + "/participants-say/mentors/"
                        + given.mentor(person("coordinator"), program, given.person(), 1));
        makers.put(request, () -> {
            people.put("applicant", given.person());
            var place = given.mentee(person("coordinator"), choosing, person("applicant"));
            return asked("applicant", "/enrollments/" + place, mentorsSeat);
        });
        makers.put(request + "/withdrawals", () -> asked("newcomer", seat, anotherMentor()) + "/withdrawals");
    }

    private EnrollmentId anotherMentor() {
        return given.mentor(person("coordinator"), choosing, given.person(), 1);
    }

    private String asked(String member, String place, EnrollmentId mentor) {
        post(member, place + "/matches/" + mentor + "/requests", Map.of("words", ""));
        return newest(member, place + "/matches", "/mentor-requests/");
    }

    private void makeWhatIsOfTheRoom(String room) {
        var meeting = "/meetings/{id}";
        makers.put("/mentorships/{mentorship}/guides/{id}", () -> newest("mentee", room, room + "/guides/"));
        makers.put("/mentorships/{mentorship}/feedback/{id}", () -> feedback(room, "mentee", "mentor"));
        makers.put(
                "/mentorships/{mentorship}/feedback/{id}/goals", () -> feedback(room, "mentor", "mentee") + "/goals");
        makers.put("/mentorships/{mentorship}/feedback/requests/{id}", () -> request(room));
        makers.put("/mentorships/{mentorship}/check-ins/{id}", () -> checkIn(room));
        makers.put("/account/absences/{id}", () -> {
            post("mentee", "/account/absences", form("POST /account/absences"));
            return newest("mentee", "/account/absences", "/account/absences/");
        });
        makers.put("/goals/{id}", () -> made("mentee", "POST /mentorships/{id}/goals"));
        makers.put("/goals/{id}/texts/{item}", () -> below("mentee", "/goals/{id}", "/entries", "/texts/"));
        makers.put("/milestones/{id}", () -> beside("mentee", "POST /goals/{id}/milestones", "/milestones/"));
        makers.put("/goal-comments/{id}", () -> beside("mentor", "POST /goals/{id}/comments", "/goal-comments/"));
        makers.put("/commitments/{id}", () -> beside("mentee", "POST /mentorships/{id}/commitments", "/commitments/"));
        makeConcerns(room);
        makers.put(meeting, () -> made("mentor", "POST /mentorships/{id}/meetings"));
        List.of("/confirmations", "/corrections")
                .forEach(about -> makers.put(
                        meeting + about, () -> made("mentor", "POST /mentorships/{id}/meetings/logs") + about));
        makers.put("/mentorships/{id}/routines/{routine}", () -> routine(room));
        makers.put("/routines/{id}", () -> routine(room).replace(room, ""));
        makers.put(meeting + "/notes/{item}", () -> below("mentee", meeting, "/notes", "/notes/"));
        makers.put(meeting + "/items/{item}", () -> below("mentor", meeting, "/items", "/items/"));
    }

    /** The one that runs. */
    private String routine(String room) {
        post("mentor", room + "/routines", form("POST /mentorships/{id}/routines"));
        return newest("mentee", room + "/routine", room + "/routines/");
    }

    /** Raised with the coordinator: one that waits, one to take back, one that is taken up; and one that nobody hears any more. */
    private void makeConcerns(String room) {
        var concern = "/concerns/{id}";
        makers.put(concern, () -> concern(room, id("coordinator")));
        makers.put(concern + "/withdrawals", () -> concern(room, id("coordinator")) + "/withdrawals");
        makers.put(concern + "/settlements", () -> {
            var taken = concern(room, id("coordinator"));
            post("coordinator", taken + "/take-ups", Map.of());
            return taken + "/settlements";
        });
        makers.put(concern + "/copies", () -> {
            var leaving = "/programs/" + program + "/coordinators/" + colleague;
            post("coordinator", leaving + "/appointments", Map.of());
            var unheard = concern(room, colleague);
            post("coordinator", leaving + "/dismissals", Map.of());
            return unheard + "/copies";
        });
    }

    private String concern(String room, String recipient) {
        var told = Map.of("recipient", recipient, "words", "He never asks.");
        return Objects.requireNonNull(post("mentee", room + "/concerns", told).getRedirectedUrl());
    }

    private void make(String thing) {
        things.put(thing, Objects.requireNonNull(makers.get(thing)).get());
    }

    /** Makes ready, too, what else is used up where a form is sent for good: passwords, an amendment to sign, the room itself. */
    void makeAll(AccountService accounts) {
        var room = "/mentorships/" + pair;
        List.of("/account/passwords", "/sign-in").forEach(route -> makers.put(route, () -> member(accounts, route)));
        makers.put("/mentorships/{id}/agreement/signatures", () -> {
            var at = room + "/agreement/drafts";
            var page = mvc.get().uri(at).with(user(id("mentor"))).exchange().getResponse();
            var terms = new HashMap<>(draft());
            ShownForm.find(body(page), at)
                    .ifPresent(form -> terms.put("version", form.values().get("version")));
            terms.put("purpose", "As we say now: " + UUID.randomUUID());
            post("mentor", at, terms);
            return room + "/agreement/signatures";
        });
        makers.put("/mentorships/{id}/pauses", () -> {
            post("mentee", room + "/resumptions", Map.of());
            return room + "/pauses";
        });
        makers.put("/mentorships/{id}/extensions", () -> {
            var until = LocalDate.parse("2027-02-26");
            var ending = given.mentorshipUntil(new Browsing(mvc), person("coordinator"), program, until);
            people.put("lasting", ending.mentee());
            return "/mentorships/" + ending.mentorship() + "/extensions";
        });
        makers.put("/mentorships/{id}/endings", () -> {
            var leaving = given.mentorshipInForce(person("coordinator"), program);
            people.put("leaver", leaving.mentee());
            return "/mentorships/" + leaving.mentorship() + "/endings";
        });
        makers.put("/mentorships/{id}/reaffirmations", () -> {
            var lapsed = given.lapsedMentorship(person("coordinator"), program);
            people.put("lapsed", lapsed.mentee());
            return "/mentorships/" + lapsed.mentorship() + "/reaffirmations";
        });
        makers.put(
                "/programs/{id}/mentorships/{mentorship}/holds",
                () -> "/programs/" + program + "/mentorships/"
                        + given.inactiveMentorship(person("coordinator"), program)
                                .mentorship() + "/holds");
        makers.keySet().stream().filter(not(things::containsKey)).forEach(this::make);
    }

    private String member(AccountService accounts, String route) {
        people.put("member", given.person());
        accounts.createWithPassword(person("member").id(), PASSWORD);
        return route;
    }

    /** Another thing in place of the one that the route uses up, and of what is below it. */
    void renew(String route) {
        naming(makers.keySet(), pattern(route)).ifPresent(this::make);
    }

    private static Optional<String> naming(Set<String> all, String pattern) {
        return all.stream()
                .filter(prefix -> (pattern + "/").startsWith(prefix + "/"))
                .max(Comparator.comparing(String::length));
    }

    private static String pattern(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    private Viewer person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    String id(String member) {
        return person(member).id().toString();
    }

    /** The pattern, with what it names. */
    String path(String pattern) {
        var path = naming(things.keySet(), pattern)
                .map(prefix -> things.get(prefix) + pattern.substring(prefix.length()))
                .orElse(pattern);
        return path.replace("{number}", "1")
                .replace("{person}", colleague)
                .replace("{mentorship}", pair.toString())
                .replace("**", "liveness");
    }

    /** Somebody who may ask for it. */
    static String asker(String route) {
        var path = pattern(route);
        if (path.startsWith("/people") || path.startsWith("/audit") || path.startsWith("/mail")) {
            return "administrator";
        }
        if (path.startsWith("/account") || path.startsWith("/sign-in")) {
            return "member";
        }
        if (path.startsWith("/programs")
                || path.startsWith("/match-runs")
                || path.endsWith("/take-ups")
                || path.endsWith("/settlements")) {
            return "coordinator";
        }
        if (path.startsWith("/mentor-requests")) {
            return path.endsWith("/withdrawals") ? "newcomer" : "mentor";
        }
        if (path.startsWith("/enrollments/{id}/matches/")) {
            return "seeker";
        }
        if (path.startsWith("/proposals") || path.startsWith("/enrollments")) {
            return "newcomer";
        }
        if (path.startsWith("/program-invitations")) {
            return "outsider";
        }
        if (path.endsWith("/endings")) {
            return "leaver";
        }
        if (path.endsWith("/extensions")) {
            return "lasting";
        }
        if (path.endsWith("/reaffirmations")) {
            return "lapsed";
        }
        return MENTORS.stream().anyMatch(path::endsWith) ? "mentor" : "mentee";
    }

    /** What a page needs to be asked with. */
    Map<String, String> query(String route) {
        return switch (route) {
            case "GET /programs/{id}/enrollments/new" -> Map.of("person", id("outsider"), "place", "MENTEE");
            case "GET /programs/{id}/proposals/new", "POST /programs/{id}/proposals" ->
                Map.of("mentee", Objects.requireNonNull(proposal.get("mentee")));
            case "GET /match-runs/{id}/explanations",
                    "POST /match-runs/{id}/choices",
                    "POST /match-runs/{id}/choices/removals" -> matched;
            case "GET /match-runs/{id}/comparisons" ->
                Map.of("with", path("/match-runs/{id}").replace("/match-runs/", ""));
            case "GET /programs/{id}/circles/new", "POST /programs/{id}/circles" ->
                Map.of("mentor", Objects.requireNonNull(circle.get("mentor")));
            case "POST /program-invitations/{id}/acceptances", "POST /enrollments/{id}/changes" ->
                Map.of("capacity", "0");
            case "GET /mentorships/{id}/closure/words", "POST /mentorships/{id}/closure/words" ->
                Map.of("part", "THANKS");
            case "POST /milestones/{id}/changes" -> Map.of("to", "REACHED");
            case "POST /goal-comments/{id}/answers" -> Map.of("to", "TAKEN_UP");
            case "POST /goals/{id}/narrowings",
                    "POST /goals/{id}/texts/{item}/narrowings",
                    "POST /meetings/{id}/notes/{item}/narrowings",
                    "POST /mentorships/{mentorship}/check-ins/{id}/narrowings" -> Map.of("scope", "PAIR");
            case "POST /goals/{id}/changes" -> Map.of("to", "ACHIEVED");
            case "POST /meetings/{id}/items/{item}/moves",
                    "POST /programs/{id}/guides/{guide}/moves",
                    "POST /programs/{id}/questions/{question}/moves",
                    "POST /enrollments/{id}/wishes/{wanted}/moves" -> Map.of("way", "UP");
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
            case "POST /sign-in" -> Map.of("email", person("member").email(), "password", PASSWORD);
            case "POST /account/passwords" -> Map.of("current", PASSWORD, "password", "four otters under the pier");
            case "POST /mentorships/{id}/reaffirmations" -> Map.of("meetOn", "2026-12-10", "meetAt", "10:00");
            case "POST /programs/{id}/mentorships/steps" ->
                Map.of("step", "NUDGE", "of", pair + "", "reason", "AWAY", "until", "2026-12-20");
            case "POST /programs/{id}/mentorships/{mentorship}/holds" ->
                Map.of("reason", "AWAY", "until", "2026-12-20");
            case "POST /programs/{id}/rule-breaches/{breach}/settlements" -> Map.of("reason", "AWARE");
            case "POST /mentorships/{id}/fit-checks" -> Map.of("answer", "DECIDING", "words", "I am not sure yet");
            case "POST /account/working-hours" -> Map.of("begins", "08:00", "ends", "16:30", "days", "MONDAY");
            case "POST /account/absences" -> Map.of("from", "2027-01-04", "until", "2027-01-08");
            case "POST /account/notifications" ->
                Map.of("mail", "MEETING_MOVED", "inbox", "MEETING_MOVED", "quietFrom", "21:00", "quietTo", "06:30");
            case "POST /programs/{id}/guides", "POST /programs/{id}/guides/{guide}" ->
                Map.of(
                        "sort",
                        "SESSION",
                        "title",
                        "The tide",
                        "dueDay",
                        "30",
                        "minutes",
                        "60",
                        "questions",
                        "Who left?");
            case "POST /programs/{id}/questions", "POST /programs/{id}/questions/{question}" -> asking();
            case "POST /programs", "POST /programs/{id}/policy" -> wholeProgram();
            case "POST /programs/{id}/patience" -> patience();
            case "POST /programs/{id}/match-settings", "POST /match-runs/{id}/what-ifs" -> matching();
            case "POST /match-runs/{id}/places" -> Map.of("more", "1");
            case "POST /programs/{id}/participants-say" -> Map.of("lists", "true", "requests", "true", "pending", "10");
            case "POST /enrollments/{id}/matches/{mentor}/requests" -> Map.of("words", "You ask well.");
            case "POST /people/imports/{id}/columns" -> columns();
            case "POST /programs/{id}/proposals" -> proposal;
            case "POST /proposals/{id}/declines" -> Map.of("reason", "Not this year");
            case "POST /programs/{id}/invitations" ->
                Map.of("place", "MENTEE", "addresses", person("outsider").email(), "department", "");
            case "POST /enrollments/{id}/changes" ->
                answering(
                        "newcomer",
                        path("/enrollments/{id}"),
                        Map.of("version", "0", "topics", "Painting", "languages", "en", "circumstances", "Mornings"));
            case "POST /program-invitations/{id}/acceptances" ->
                answering(
                        "outsider",
                        path("/program-invitations/{id}"),
                        Map.of("topics", "Delegating", "languages", "en", "circumstances", "Mornings"));
            case "POST /mentorships/{id}/feedback" -> asGiven("mentor");
            case "POST /mentorships/{id}/feedback/requests" ->
                to("mentor", "asked", Map.of("subject", "The review", "dueOn", "2026-12-01"));
            case "POST /mentorships/{id}/feedback/thanks" -> to("mentor", "thanked", Map.of("thanks", "For waiting."));
            case "POST /mentorships/{mentorship}/feedback/{id}/answers" -> Map.of("words", "I will.");
            case "POST /mentorships/{id}/check-ins" -> pulse();
            case "POST /mentorships/{mentorship}/check-ins/{id}/acknowledgements" -> Map.of("answer", "Call me.");
            case "POST /mentorships/{mentorship}/feedback/{id}/acknowledgements" -> Map.of("takeaway", "Say less");
            case "POST /mentorships/{id}/concerns", "POST /concerns/{id}/copies" ->
                Map.of("recipient", id("coordinator"), "words", "He never asks.", "urgent", "true");
            case "POST /concerns/{id}/additions", "POST /concerns/{id}/take-ups", "POST /concerns/{id}/settlements" ->
                Map.of("words", "Since the summer.");
            case "POST /programs/{id}/circles" -> circle;
            case "POST /mentorships/{id}/messages", "POST /mentorships/{id}/messages/drafts" ->
                to("mentor", "to", Map.of("words", "See you on Tuesday."));
            case "POST /mentorships/{id}/goals",
                    "POST /goals/{id}/wording",
                    "POST /mentorships/{mentorship}/feedback/{id}/goals" -> goal();
            case "POST /mentorships/{id}/pauses" -> Map.of("until", "2026-12-20");
            case "POST /mentorships/{id}/extensions" -> Map.of("until", "2027-04-30");
            case "POST /mentorships/{id}/endings" -> Map.of("reason", "TIME", "words", "Two jobs now");
            case "POST /mentorships/{id}/commitments",
                    "POST /meetings/{id}/commitments",
                    "POST /goals/{id}/commitments" ->
                Map.of("commitment", "Ask Ester", "until", "2026-12-01", "owner", id("mentee"), "readers", "PAIR");
            case "POST /commitments/{id}/renegotiations" -> Map.of("until", "2026-12-05", "reason", "She is away");
            case "POST /mentorships/{mentorship}/feedback/{id}/commitments" ->
                Map.of("commitment", "Say less", "until", "2026-12-01");
            case "POST /goals/{id}/entries" -> entry();
            case "POST /goals/{id}/milestones" -> Map.of("milestone", "The first one", "dueOn", "2026-12-15");
            case "POST /milestones/{id}/dates" -> Map.of("dueOn", "2026-12-20");
            case "POST /goal-comments/{id}/replies" -> Map.of("reply", "The first one.");
            case "POST /goals/{id}/comments" -> Map.of("comment", "Which one first?", "suggestion", "true");
            case "POST /goals/{id}/set-asides" -> Map.of("reason", "Another time", "scope", "PAIR");
            case "POST /mentorships/{id}/meetings" -> plan();
            case "POST /mentorships/{id}/routines" -> routine();
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
            case "POST /mentorships/{id}/closure/words" ->
                Map.of("part", "THANKS", "goal", "", "words", "For the silence in May.");
            case "POST /mentorships/{id}/agreement/signatures" -> Map.of("hash", "0".repeat(64), "read", "true");
            case "POST /mentorships/{id}/agreement/drafts" -> draft();
            case "POST /goals/{id}/narrowings",
                    "POST /goals/{id}/texts/{item}/narrowings",
                    "POST /meetings/{id}/notes/{item}/narrowings",
                    "POST /mentorships/{mentorship}/check-ins/{id}/narrowings" -> Map.of("scope", "AUTHOR");
            default -> query(route);
        };
    }

    private static Map<String, String> routine() {
        return Map.of(
                "startsOn",
                "2026-12-08",
                "startsAt",
                "10:00",
                "zone",
                "Europe/Lisbon",
                "weeks",
                "2",
                "minutes",
                "45",
                "place",
                "By video");
    }

    /** With an answer to each question that the page asks: the first of what is offered, or the options as they come. */
    private Map<String, String> answering(String member, String page, Map<String, String> said) {
        var form = new HashMap<>(said);
        var shown = mvc.get().uri(page).with(user(id(member))).exchange().getResponse();
        Jsoup.parse(body(shown))
                .select("[name^=answer-]")
                .forEach(field -> form.putIfAbsent(
                        field.attr("name"),
                        field.tagName().equals("select") ? field.attr("name").replaceFirst(".*-", "") : "1"));
        return form;
    }

    private Map<String, String> asGiven(String receiver) {
        return to(
                receiver,
                "to",
                Map.of("about", "The review", "strengths", "You listen.", "opportunities", "Say less."));
    }

    /** Whom it is for, where more than one could be meant. */
    private Map<String, String> to(String receiver, String field, Map<String, String> said) {
        var form = new HashMap<>(said);
        if (inACircle) {
            form.put(field, id(receiver));
        }
        return form;
    }

    private static Map<String, String> goal() {
        var form = new HashMap<>(Map.of("scope", "PAIR", "version", "0", "title", "Delegate more"));
        form.putAll(Map.of("why", "I do it all", "targetOn", "2027-03-01"));
        MEASURES.forEach(row -> form.putAll(Map.of(
                row + ".text",
                "Tasks handed over",
                row + ".sort",
                "NUMBER",
                row + ".start",
                "0",
                row + ".target",
                "5",
                row + ".unit",
                "tasks")));
        return form;
    }

    private static Map<String, String> entry() {
        var form = new HashMap<>(Map.of("words", "Two handed over", "scope", "PAIR"));
        MEASURES.forEach(row -> form.put(row, "2"));
        return form;
    }

    private static Map<String, String> pulse() {
        var form = new HashMap<>(Map.of("progress", "One more", "hard", "The last third", "need", "An ear"));
        form.putAll(Map.of("mood", "2", "energy", "3", "confidence", "0", "scope", "PAIR"));
        return form;
    }

    private static Map<String, String> plan() {
        return Map.of("version", "0", "startsOn", "2026-12-01", "startsAt", "14:00", "minutes", "60", "place", "Here");
    }

    private static Map<String, String> wholeProgram() {
        var form = new HashMap<>(Map.of("version", "0", "name", "Another", "template", "PEER", "ceiling", "PAIR"));
        form.putAll(Map.of("startsOn", "2026-12-01", "endsOn", "2027-12-01", "mentorCapacity", "2"));
        form.putAll(Map.of("minRhythmWeeks", "1", "maxRhythmWeeks", "6", "defaultRhythmWeeks", "2"));
        form.put("meetingMinutes", "60");
        return form;
    }

    private static Map<String, String> asking() {
        var form = new HashMap<>(Map.of("version", "0", "label", "Where to?", "hint", "As you please"));
        form.putAll(Map.of("askedOf", "BOTH", "kind", "ONE", "options", "Sea\nShore", "scaleTop", "5"));
        form.putAll(Map.of("lowEnd", "ebb", "highEnd", "flood"));
        return form;
    }

    private static Map<String, String> patience() {
        var form = new HashMap<>(
                Map.of("version", "0", "graceDays", "4", "lapsedIntervals", "3", "firstMeetingDays", "7"));
        form.putAll(Map.of("feedbackDays", "30", "checkpointDays", "60", "inactiveDays", "80", "warningDays", "9"));
        form.putAll(Map.of("proposalReminderDays", "2", "proposalLapseDays", "8", "unsignedFirstDays", "2"));
        form.putAll(Map.of("unsignedAgainDays", "4", "unsignedCoordinatorDays", "6"));
        return form;
    }

    private static Map<String, String> matching() {
        var form = new HashMap<>(
                Map.of("topics", "60", "answers", "10", "seniority", "10", "hours", "10", "languages", "5"));
        form.putAll(Map.of(
                "place", "0", "load", "10", "waited", "5", "preferences", "5", "leastLevels", "0", "mostLevels", "2"));
        form.putAll(Map.of("leastMinutes", "120", "otherDepartment", "false", "neverTwice", "false"));
        form.putAll(Map.of("aim", "FAIREST", "step", "100"));
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
        form.putAll(Map.of(
                "note",
                "What we said",
                "privateNote",
                "What I thought",
                "then",
                "LATER",
                "reason",
                "After the holidays"));
        form.putAll(Map.of("commitment", "Ask Ester", "owner", id("mentee"), "until", "2026-12-01"));
        form.putAll(Map.of("nextOn", "2026-12-08", "nextAt", "10:00", "nextPlace", "There"));
        return form;
    }

    /** The file names no time zones, and gives people one name. */
    private static Map<String, String> columns() {
        var form = new HashMap<>(Map.of("zone", "Europe/Lisbon", "names", "FAMILY_FIRST"));
        var heads = HEAD.split(",");
        IntStream.range(0, heads.length).forEach(place -> form.put("column" + place, heads[place]));
        form.putAll(Map.of(
                "column1",
                "name",
                "column2",
                "",
                "column8",
                "",
                "column15",
                "",
                "dates",
                "DAY_FIRST",
                "status14-0",
                "here"));
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
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** After this the pair's room is only read. */
    void end(MentorshipService mentorships) {
        mentorships.end(person("mentor"), pair);
    }

    /** After this they are done with each other: both have said so. */
    void close() {
        List.of("mentee", "mentor")
                .forEach(one -> post(one, "/mentorships/" + pair + "/closure/completions", Map.of()));
    }

    /** After this nothing new is said in the pair's room. */
    void pause(MentorshipService mentorships) {
        mentorships.pause(person("mentor"), pair);
    }

    /** The page on which what a route names was found. */
    Optional<String> page(String route) {
        return naming(pages.keySet(), pattern(route)).map(pages::get);
    }

    /** Those who are asked into the program, as nobody has been asked yet. */
    private String program() {
        var coordinator = person("coordinator");
        people.put("outsider", given.person());
        var asked = given.mentor(coordinator, program, given.person(), 2);
        var free = given.mentee(coordinator, program, given.person());
        var second = given.mentee(coordinator, program, given.person());
        var lead = given.mentor(coordinator, program, given.person(), 4);
        proposal = Map.of("mentee", free.toString(), "mentor", asked.toString());
        circle = Map.of("mentor", lead.toString(), "mentees", free + "," + second);
        return "/programs/" + program;
    }

    /** One that is done, of somebody who waits and somebody who has room. */
    private String matchRun() {
        var coordinator = person("coordinator");
        var mentor = given.mentor(coordinator, program, given.person(), 5);
        var mentee = given.mentee(coordinator, program, given.person());
        matched = Map.of("mentee", mentee.toString(), "mentor", mentor.toString(), "choice", "KEEP");
        var run = post("coordinator", "/programs/" + program + "/match-runs", Map.of())
                .getRedirectedUrl();
        given.matchRunsAreDone();
        return Objects.requireNonNull(run);
    }

    private String guide() {
        var guides = "/programs/" + program + "/guides";
        post("coordinator", guides, form("POST /programs/{id}/guides"));
        return newest("coordinator", guides, guides + "/");
    }

    /** With room for another one. */
    private String questions() {
        var questions = "/programs/" + program + "/questions";
        var shown = mvc.get()
                .uri(questions)
                .with(user(id("coordinator")))
                .exchange()
                .getResponse();
        Jsoup.parse(body(shown)).select("ol.rows h3 a").eachAttr("href").stream()
                .skip(10)
                .forEach(one -> post("coordinator", one + "/retirements", Map.of()));
        return questions;
    }

    private String question() {
        var questions = "/programs/" + program + "/questions";
        post("coordinator", questions, form("POST /programs/{id}/questions"));
        return newest("coordinator", questions, questions + "/");
    }

    private String proposal() {
        var coordinator = person("coordinator");
        var asked = given.mentor(coordinator, program, given.person(), 1);
        return "/proposals/" + proposals.propose(coordinator, program, newcomersPlace, asked);
    }

    /** The address of what comes of a good form. */
    private String made(String member, String route) {
        var address = post(member, path(pattern(route)), form(route)).getRedirectedUrl();
        return Objects.requireNonNull(address, route);
    }

    /** What asks the outsider into the program, at its address. */
    private String invitation() {
        people.put("outsider", given.person());
        post("coordinator", "/programs/" + program + "/invitations", form("POST /programs/{id}/invitations"));
        return newest("outsider", "/", "/program-invitations/");
    }

    /** What lets a colleague without an account choose a password. */
    private String link() {
        var answer = post("administrator", "/people/" + given.person().id() + "/invitations", Map.of());
        return find(answer, Pattern.compile("/invitations/([\\w-]{43})"));
    }

    /** What somebody's calendar reads. */
    private String feed() {
        people.put("subscriber", given.person());
        var answer = post("subscriber", "/account/calendar/feeds", Map.of());
        return find(answer, Pattern.compile("/calendar/[\\w-]{43}\\.ics"));
    }

    /** What the mentee asks the mentor for, at its address. */
    private String request(String room) {
        post("mentee", room + "/feedback/requests", form("POST /mentorships/{id}/feedback/requests"));
        return newest("mentor", room + "/feedback", room + "/feedback/requests/");
    }

    /** What the mentee shares, at its address. */
    private String checkIn(String room) {
        post("mentee", room + "/check-ins", pulse());
        return newest("mentor", room + "/check-ins", room + "/check-ins/");
    }

    /** What one says to the other, at its address. */
    private String feedback(String room, String giver, String receiver) {
        post(giver, room + "/feedback", asGiven(receiver));
        return newest(receiver, room + "/feedback", room + "/feedback/");
    }

    /** The address at that prefix of what comes of a good form, as the mentee's page shows it. */
    private String beside(String member, String route, String prefix) {
        var page = made(member, route);
        pages.put(prefix + "{id}", page);
        return newest("mentee", page, prefix);
    }

    /** The same of a part of a thing. */
    private String below(String member, String thing, String form, String prefix) {
        var page = path(thing);
        post(member, page + form, form("POST " + thing + form));
        post(member, page + form, form("POST " + thing + form));
        pages.put(thing + prefix + "{item}", page);
        return newest("mentee", page, page + prefix);
    }

    /** Ids grow with time. */
    private String newest(String reader, String page, String prefix) {
        var shown = mvc.get().uri(page).with(user(id(reader))).exchange().getResponse();
        return find(shown, Pattern.compile(Pattern.quote(prefix) + "[0-9a-f-]{36}"));
    }

    private static String find(MockHttpServletResponse page, Pattern link) {
        return link.matcher(body(page))
                .results()
                .map(MatchResult::group)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new AssertionError("nothing like " + link));
    }

    private static String body(MockHttpServletResponse page) {
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse post(String member, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(user(id(member))).with(csrf());
        form.forEach(request::param);
        return request.exchange().getResponse();
    }
}
