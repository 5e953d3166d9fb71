package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class ErrorPagesTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 413, 422, 429, 500})
    void everyStatusHasItsPage(int status) {
        var answer = failed(status);

        assertThat(answer).hasStatus(status);
        assertThat(text(answer)).contains("<h1>").doesNotContain("??", "th:", "Exception");
    }

    @Test
    void anUnusualStatusIsSaidLikeItsNeighbour() {
        assertThat(text(failed(415))).contains("That did not make sense to us");
        assertThat(text(failed(503))).contains("Something broke on our side");
    }

    @Test
    void aFormThatWasOpenTooLongSaysHowToGoOn() {
        var answer = mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                .requestAttr(ErrorPage.STALE_FORM, true)
                .exchange();

        assertThat(answer).hasStatus(403);
        assertThat(text(answer)).contains("This page was open too long", "Go back");
    }

    @Test
    void theErrorPathItselfIsNothing() {
        assertThat(mvc.get().uri("/error").exchange()).hasStatus(404);
    }

    @Test
    void whatIsNotVisibleIsNotThere() {
        assertThat(mvc.get().uri("/test-error/hidden").exchange()).hasStatus(404);
    }

    @Test
    void anIdThatIsNoneNamesNothing() {
        assertThat(mvc.get().uri("/test-error/goals/no-id").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/test-error/list?page=x").exchange()).hasStatus(400);
        assertThat(mvc.get().uri("/test-error/list").exchange()).hasStatus(400);
    }

    @Test
    void aRuleThatRefusesSpeaksForItself() {
        var notYours = mvc.get().uri("/test-error/not-yours").exchange();
        var notNow = mvc.get().uri("/test-error/not-now").exchange();

        assertThat(notYours).hasStatus(403);
        assertThat(text(notYours)).contains("This is not yours to do", "Page 7");
        assertThat(notNow).hasStatus(409);
        assertThat(text(notNow)).contains("Not now", "Skip to the content");
    }

    @Test
    void whatWasTypedIsNotLostWhenSomebodyWasFaster() {
        var answer = submit("/test-error/changed").exchange();

        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("Somebody changed this meanwhile", "I was &lt;b&gt;not&lt;/b&gt; sure")
                .doesNotContain("horse battery", "2027-03-25");
    }

    @Test
    void aConstraintOfTheDatabaseIsAClash() {
        assertThat(submit("/test-error/constraint").exchange()).hasStatus(409);
    }

    private MockMvcRequestBuilder submit(String path) {
        return mvc.post()
                .uri(path)
                .param("note", "I was <b>not</b> sure")
                .param("password", "correct horse battery")
                .param("due", "2027-03-25");
    }

    private MvcTestResult failed(int status) {
        return mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
