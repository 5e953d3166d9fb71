package org.confidant.canary;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.confidant.shared.CheckInId;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.ConcernId;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.GoalCommentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MilestoneId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RoutineId;
import org.confidant.shared.Slice;
import org.confidant.shared.TypedId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Repository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The first of four layers, alone: whatever is asked of the database through somebody, by a method whose first parameter is the
 * {@code viewer}, answers a stranger with nothing, though they know every id.
 */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoQueryAnswersAStrangerTest {

    /** Where nothing is left to be found of what a pair has written: it is all answered. */
    private static final Set<String> NOTHING_LEFT = Set.of(
            "CommitmentQueries.open[GoalId]",
            "FeedbackQueries.waitingFor[]",
            "GoalQueries.lastEntries[Collection]",
            "MentorshipQueries.waitingFor[Instant]",
            "MentorshipQueries.openProposals[Instant]");

    /** Before everything that was said, and after it. */
    private static final List<Instant> INSTANTS =
            List.of(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"));

    private final ApplicationContext context;
    private final Given given;
    private final Browsing browsing;
    private final MovableClock clock;
    private final Environment environment;
    private final RequestMappingHandlerMapping mappings;
    private final Map<Class<?>, Object> ids = new HashMap<>();
    private Routes routes;
    private Pair pair;

    NoQueryAnswersAStrangerTest(
            ApplicationContext context,
            Given given,
            MockMvcTester mvc,
            MovableClock clock,
            Environment environment,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.context = context;
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.clock = clock;
        this.environment = environment;
        this.mappings = mappings;
    }

    @BeforeAll
    void aPairWrites() throws SQLException {
        clock.reset();
        routes = Routes.of(environment, mappings);
        pair = given.mentorshipInForce();
        new Canaries(browsing, clock, pair, UUID.randomUUID().toString().substring(24), routes::newest).write();
        raiseConcerns();
        doAGuide();
        // before anybody makes newer ones
        queries().forEach(query -> Arrays.stream(query.getParameters()).forEach(one -> argument(one, Instant.EPOCH)));
    }

    private void doAGuide() {
        var guide = "/mentorships/" + pair.mentorship() + "/guides/" + routes.newest("session_guide");
        browsing.post(pair.mentee(), guide + "/completions", Map.of());
    }

    /** One that is answered, and one that waits. */
    private void raiseConcerns() {
        var told = Map.of("recipient", pair.coordinator().id().toString(), "words", "He never asks.");
        var room = "/mentorships/" + pair.mentorship();
        browsing.post(pair.mentee(), room + "/concerns", told);
        browsing.post(pair.coordinator(), "/concerns/" + routes.newest("concern") + "/take-ups", Map.of());
        browsing.post(pair.mentee(), room + "/concerns", told);
    }

    @Test
    void notWhoTakesPartInNothingNorWhoRunsIt() {
        var coordinator = given.person();
        given.program(coordinator);
        for (var stranger : List.of(given.person(), given.administrator(), coordinator)) {
            assertThat(answering(stranger, query -> true)).as(stranger.email()).isEmpty();
        }
    }

    /** They have a room of their own, and are asked for what is in the pair's. */
    @Test
    void notWhoTakesPartInAnotherMentorship() {
        var others = given.mentorshipInForce();
        for (var stranger : List.of(others.mentor(), others.mentee(), others.coordinator())) {
            assertThat(answering(stranger, NoQueryAnswersAStrangerTest::namesSomething))
                    .as(stranger.email())
                    .isEmpty();
        }
    }

    /** Otherwise nobody would be answered because nothing was asked. */
    @Test
    void whileThePairIsAnswered() {
        var answered = Stream.of(pair.mentor(), pair.mentee(), pair.coordinator())
                .flatMap(one -> answering(one, query -> true).stream())
                .collect(toCollection(TreeSet::new));
        answered.addAll(NOTHING_LEFT);
        var asked = queries().map(NoQueryAnswersAStrangerTest::name).toList();

        assertThat(asked).hasSizeGreaterThan(20);
        assertThat(answered).containsAll(asked);
    }

    private Set<String> answering(Viewer viewer, Predicate<Method> which) {
        return queries()
                .filter(which)
                .filter(query -> INSTANTS.stream().anyMatch(at -> isAnswer(ask(query, viewer, at))))
                .map(NoQueryAnswersAStrangerTest::name)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean namesSomething(Method query) {
        return Arrays.stream(query.getParameterTypes())
                .skip(1)
                .anyMatch(type -> TypedId.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type));
    }

    private Stream<Method> queries() {
        return context.getBeansWithAnnotation(Repository.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getSimpleName().endsWith("Queries"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getParameters())
                        .limit(1)
                        .anyMatch(first -> first.getName().equals("viewer")
                                && first.getType().equals(PersonId.class)))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> method.getReturnType() != void.class);
    }

    private static String name(Method query) {
        return query.getDeclaringClass().getSimpleName() + "." + query.getName()
                + Arrays.stream(query.getParameterTypes())
                        .skip(1)
                        .map(Class::getSimpleName)
                        .toList();
    }

    private Object ask(Method query, Viewer viewer, Instant at) {
        var arguments = Arrays.stream(query.getParameters())
                .map(parameter -> argument(parameter, at))
                .toArray();
        arguments[0] = viewer.id();
        ReflectionUtils.makeAccessible(query);
        return ReflectionUtils.invokeMethod(query, context.getBean(query.getDeclaringClass()), arguments);
    }

    private Object argument(Parameter parameter, Instant at) {
        if (parameter.getType().equals(int.class)) {
            return parameter.getName().equals("number") ? 1 : 50;
        }
        if (parameter.getType().equals(Instant.class)) {
            return at;
        }
        if (Collection.class.isAssignableFrom(parameter.getType())) {
            return List.of(
                    id((Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0]));
        }
        return id(parameter.getType());
    }

    private Object id(Class<?> type) {
        return ids.computeIfAbsent(type, this::newest);
    }

    private Object newest(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "PersonId" -> pair.mentee().id();
            case "MentorshipId" -> pair.mentorship();
            case "ProgramId" -> pair.program();
            case "GoalId" -> GoalId.of(routes.newest("goal"));
            case "MeetingId" -> MeetingId.of(routes.newest("meeting"));
            case "CommitmentId" -> CommitmentId.of(routes.newest("commitment"));
            case "ConcernId" -> ConcernId.of(routes.newest("concern"));
            case "CheckInId" -> CheckInId.of(routes.newest("check_in"));
            case "FeedbackId" -> FeedbackId.of(routes.newest("feedback"));
            case "FeedbackRequestId" -> FeedbackRequestId.of(routes.newest("feedback_request"));
            case "GoalCommentId" -> GoalCommentId.of(routes.newest("goal_comment"));
            case "MilestoneId" -> MilestoneId.of(routes.newest("goal_milestone"));
            case "RoutineId" -> RoutineId.of(routes.newest("routine"));
            case "ProposalId" -> ProposalId.of(routes.newest("proposal"));
            default -> throw new AssertionError("Teach this test which " + type.getSimpleName() + " to ask for");
        };
    }

    private static boolean isAnswer(Object answer) {
        if (answer instanceof Boolean yes) {
            return yes;
        }
        if (answer instanceof Optional<?> one) {
            return one.isPresent();
        }
        if (answer instanceof Map<?, ?> all) {
            return !all.isEmpty();
        }
        if (answer instanceof Slice<?> slice) {
            return !slice.rows().isEmpty();
        }
        return !((Collection<?>) answer).isEmpty();
    }
}
