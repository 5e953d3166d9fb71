package org.confidant.canary;

import static java.util.stream.Collectors.toCollection;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.confidant.postgres.TestServer;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that the application answers to a GET, with real ids in it: the newest that it gave out itself since this was made,
 * which is before the test has its people. Rows that other tests put in past it have random ids, which would stand before all others.
 * Where an address names two things, each stands beside the newest of the other: of all with all most are of no use to anybody.
 */
public final class Routes {

    private static final int NEWEST = 12;
    private static final Pattern VARIABLE = Pattern.compile("([^/]*)/\\{[^}]+}");

    /** What stands in a path after these segments. A new kind of address must be added, or the walk fails. */
    private static final Map<String, String> AFTER = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("imports", "people_import"),
            Map.entry("inbox", "notice"),
            Map.entry("mail", "mail"),
            Map.entry("programs", "program"),
            Map.entry("guides", "session_guide"),
            Map.entry("questions", "enrollment_question"),
            Map.entry("enrollments", "enrollment"),
            Map.entry("matches", "enrollment"),
            Map.entry("mentor-requests", "mentor_request"),
            Map.entry("match-runs", "match_run"),
            Map.entry("rule-breaches", "rule_breach"),
            Map.entry("proposals", "proposal"),
            Map.entry("program-invitations", "program_invitation"),
            Map.entry("mentorships", "mentorship"),
            Map.entry("goals", "goal"),
            Map.entry("check-ins", "check_in"),
            Map.entry("commitments", "commitment"),
            Map.entry("concerns", "concern"),
            Map.entry("goal-comments", "goal_comment"),
            Map.entry("milestones", "goal_milestone"),
            Map.entry("meetings", "meeting"),
            Map.entry("routines", "routine"),
            Map.entry(
                    "items",
                    "(select words_id as id from meeting_item where sort = 'AGENDA' order by id desc limit 2) item"),
            Map.entry("feedback", "feedback"),
            Map.entry("requests", "feedback_request"));

    private static final Map<String, List<String>> FIXED = Map.of(
            "versions",
            List.of("1", "2"),
            "invitations",
            List.of("unknown"),
            "unsubscriptions",
            List.of("unknown"),
            "calendar",
            List.of("unknown"),
            "health",
            List.of("liveness"));

    private final JdbcClient superuser;
    private final RequestMappingHandlerMapping mappings;
    private final UUID before = UuidCreator.getTimeOrderedEpoch();

    /** Those of the application that runs on this environment's database. */
    public static Routes of(Environment environment, RequestMappingHandlerMapping mappings) throws SQLException {
        var url = environment.getRequiredProperty("spring.datasource.url");
        var database = url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
        var superuser = new SingleConnectionDataSource(TestServer.running().superuser(database), true);
        return new Routes(JdbcClient.create(superuser), mappings);
    }

    Routes(JdbcClient superuser, RequestMappingHandlerMapping mappings) {
        this.superuser = superuser;
        this.mappings = mappings;
    }

    public List<String> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("org.confidant"))
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !path.startsWith("/test-"))
                .flatMap(path -> withIds(path, NEWEST))
                .collect(toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** @param most how many of a kind: only one where an older thing stands before it in the path */
    private Stream<String> withIds(String path, int most) {
        var variable = VARIABLE.matcher(path);
        if (!variable.find()) {
            return Stream.of(path);
        }
        var ids = idsAfter(variable.group(1), most);
        return ids.stream().flatMap(id -> {
            var filled =
                    path.substring(0, variable.start()) + variable.group(1) + "/" + id + path.substring(variable.end());
            return withIds(filled, id.equals(ids.get(0)) ? most : 1);
        });
    }

    private List<String> idsAfter(String segment, int most) {
        if (FIXED.containsKey(segment)) {
            return FIXED.get(segment);
        }
        var table = AFTER.get(segment);
        if (table == null) {
            throw new AssertionError("Teach the walk what stands after /" + segment + "/");
        }
        return superuser
                .sql("select id::text from " + table
                        + " where id > :before and substr(id::text, 15, 1) = '7' order by id desc limit " + most)
                .param("before", before)
                .query(String.class)
                .list();
    }

    String newest(String table) {
        return superuser
                .sql("select id::text from " + table + " where substr(id::text, 15, 1) = '7' order by id desc limit 1")
                .query(String.class)
                .single();
    }

    /** Which tables hold the text anywhere, as it is or as the bytes of a column. */
    List<String> tablesWith(String text) throws SQLException {
        return superuser
                .sql("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> superuser
                        .sql("select exists (select from " + table + " t where position(:text in t::text) > 0"
                                + " or position(encode(convert_to(:text, 'UTF8'), 'hex') in t::text) > 0)")
                        .param("text", text)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
