package org.confidant.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.confidant.StatementCount.statementsOf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program's coordinators say what it asks whoever takes a place in it; what somebody has answered keeps its meaning. */
@ConfidantTest
class WhatAProgramAsksTest {

    private final Given given;
    private final EnrollmentAnswers answers;
    private final MessageSource messages;
    private final Browsing browsing;

    private Viewer coordinator;
    private ProgramId program;

    WhatAProgramAsksTest(Given given, EnrollmentAnswers answers, MessageSource messages, MockMvcTester mvc) {
        this.given = given;
        this.answers = answers;
        this.messages = messages;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aProgram() {
        coordinator = given.person();
        program = given.program(coordinator);
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateAsksHowPeopleWorkAndWhatTheyValueAndForNoLikeness(ProgramTemplate template) {
        for (var usual : UsualQuestion.values()) {
            var words = usual.words().stream()
                    .map(word -> messages.getMessage(usual.key(template) + "." + word, null, Locale.ENGLISH))
                    .toList();

            assertThat(usual.text(words))
                    .returns(false, QuestionText::required)
                    .satisfies(text -> assertThat(text.numbers()).isBetween(0, 12));
            assertThat(words).noneMatch(word -> word.matches("(?is).*\\b(age|gender|sex|born|ethnic\\w*|origin)\\b.*"));
        }
    }

    @Test
    void aNewProgramAsksWhatItsTemplateBringsAndSaysWhyItAsksForNothingElse() {
        assertThat(asked())
                .startsWith("How do you like to work with somebody?", "What matters most to you at work?")
                .contains("What is it about for you?")
                .hasSize(UsualQuestion.values().length);
        assertThat(body(list())).contains("Age, gender or origin does not");
    }

    @ParameterizedTest
    @CsvSource({
        "ONE, 'Sea\nShore', Sea",
        "MANY, ' Sea \n\nShore\nSky', Shore",
        "ORDER, 'Sea\nShore', Shore",
        "SCALE, '', ebb",
        "TEXT, '', ''"
    })
    void aQuestionOfEachKindIsAskedOfThoseItIsFor(QuestionKind kind, String options, String offered) {
        assertThat(add(Map.of(
                        "kind",
                        kind.name(),
                        "options",
                        options,
                        "askedOf",
                        "MENTEES",
                        "matched",
                        String.valueOf(kind != QuestionKind.TEXT))))
                .hasRedirectedUrl(list());

        assertThat(asked()).endsWith("Where to?");
        assertThat(answers.asked(program, Place.MENTEE).get(6).text())
                .returns(kind, QuestionText::kind)
                .returns("Where to?", QuestionText::label);
        assertThat(answers.asked(program, Place.MENTOR)).hasSize(6);
        assertThat(answers.matchable(program)).hasSize(kind == QuestionKind.TEXT ? 5 : 6);
        var mentee = given.person();
        var place = given.mentee(coordinator, program, mentee);
        assertThat(browsing.get(mentee, "/enrollments/" + place))
                .hasStatusOk()
                .bodyText()
                .contains("Where to?", "As you please", offered);
    }

    @Test
    void theyArePutInOrderAndAskedNoMore() {
        var first = answers.asked(program, Place.MENTOR).get(0);

        post("/" + first.id() + "/moves", Map.of("way", "UP"));
        post("/" + first.id() + "/moves", Map.of("way", "DOWN"));
        assertThat(asked())
                .startsWith("What matters most to you at work?", first.text().label());
        assertThat(post("/" + first.id() + "/moves", Map.of("way", "ASIDE"))).hasStatus(409);

        post("/" + first.id() + "/retirements", Map.of());
        assertThat(asked()).doesNotContain(first.text().label());
        assertThat(browsing.get(coordinator, list() + "/" + first.id())).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "label, ''",
        "kind, ESSAY",
        "askedOf, ''",
        "options, Sea",
        "options, 'Sea\nsea'",
        "options, '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13'",
        "scaleTop, 6"
    })
    void whatCannotBeIsSaidBesideItsFieldAndNothingChanges(String field, String value) {
        var question = answers.asked(program, Place.MENTOR).get(1).id();

        for (var path : List.of("", "/" + question)) {
            assertThat(post(path, form(Map.of(field, value))))
                    .hasStatus(422)
                    .bodyText()
                    .contains(field + "-error");
        }
        assertThat(asked()).hasSize(6).doesNotContain("Where to?");
    }

    @Test
    void nobodyIsMatchedByTheirOwnWordsAndAScaleHasTwoEnds() {
        assertThat(add(Map.of("kind", "TEXT", "matched", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("matched-error", "Own words never leave the vault");
        assertThat(add(Map.of("kind", "SCALE", "highEnd", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("highEnd-error");
    }

    @Test
    void onceSomebodyHasAnsweredItsWordsAreMendedAndTheirAnswerKeepsItsMeaning() {
        add(Map.of());
        var question = last();
        var place = answered(question.id(), new Answer.One(2));

        assertThat(browsing.get(coordinator, at(question.id())))
                .bodyText()
                .contains("People have answered this", "it is not used in matching, and so it is not");
        for (var change : List.of(
                Map.of("options", "Sea\nSky"),
                Map.of("kind", "MANY"),
                Map.of("kind", "TEXT"),
                Map.of("matched", "true"))) {
            assertThat(change(question.id(), change)).hasStatus(409).bodyText().contains("People have answered this");
        }
        assertThat(change(question.id(), Map.of("label", "Where would you like to go?", "hint", "")))
                .hasRedirectedUrl(list());
        assertThat(browsing.get(coordinator, "/enrollments/" + place))
                .bodyText()
                .contains("Where would you like to go?", "Shore");
    }

    @Test
    void untilSomebodyAnswersAnythingOfItChanges() {
        add(Map.of());

        assertThat(change(last().id(), Map.of("kind", "MANY", "options", "Sky\nEarth", "matched", "true")))
                .hasRedirectedUrl(list());

        assertThat(last().text())
                .isEqualTo(new QuestionText(
                        QuestionKind.MANY,
                        AskedOf.BOTH,
                        "Where to?",
                        "As you please",
                        false,
                        true,
                        List.of("Sky", "Earth"),
                        null));
    }

    @Test
    void whoeverWritesOverAnothersChangeReadsBothFirst() {
        add(Map.of());
        change(last().id(), Map.of("label", "Where to first?"));

        assertThat(change(last().id(), Map.of("label", "Where to second?")))
                .hasStatus(409)
                .bodyText()
                .contains("Where to first?", "Where to second?", "Another coordinator was faster");
        assertThat(asked()).endsWith("Where to first?");
    }

    @Test
    void moreThanAnybodyAnswersIsNotAskedAndAsManyAreListedWithTheSameStatements() throws Exception {
        var few = statementsOf(() -> browsing.get(coordinator, list()));
        for (var n = asked().size(); n < 20; n++) {
            add(Map.of());
        }

        assertThat(add(Map.of())).hasStatus(409).bodyText().contains("The program asks 20 questions");
        assertThat(statementsOf(() -> browsing.get(coordinator, list()))).hasSameSizeAs(few);
    }

    private EnrollmentId answered(QuestionId question, Answer answer) {
        var mentee = given.person();
        var place = given.mentee(coordinator, program, mentee);
        answers.answer(mentee, place, new Answers(Map.of(question, answer), Map.of()));
        return place;
    }

    private QuestionCard last() {
        var all = answers.asked(program, Place.MENTEE);
        return all.get(all.size() - 1);
    }

    private MvcTestResult add(Map<String, String> typed) {
        return post("", form(typed));
    }

    private MvcTestResult change(QuestionId question, Map<String, String> typed) {
        return post("/" + question, form(typed));
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        return browsing.post(coordinator, list() + path, form);
    }

    private static Map<String, String> form(Map<String, String> typed) {
        var form = new HashMap<>(Map.of("version", "0", "label", "Where to?", "hint", "As you please"));
        form.putAll(Map.of("askedOf", "BOTH", "kind", "ONE", "options", "Sea\nShore"));
        form.putAll(Map.of("scaleTop", "5", "lowEnd", "ebb", "highEnd", "flood"));
        form.putAll(typed);
        return form;
    }

    private String list() {
        return "/programs/" + program + "/questions";
    }

    private String at(QuestionId question) {
        return list() + "/" + question;
    }

    private List<String> asked() {
        return Jsoup.parse(body(list())).select("ol.rows h3").eachText();
    }

    private String body(String path) {
        var answer = browsing.get(coordinator, path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
