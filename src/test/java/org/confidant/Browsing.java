package org.confidant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import org.confidant.account.SessionRow;
import org.confidant.people.Viewer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages and sends forms as somebody. */
public record Browsing(MockMvcTester mvc) {

    public MvcTestResult get(Viewer person, String path) {
        return mvc.get().uri(path).with(user(person.id().toString())).exchange();
    }

    /** What is kept for the next page goes through a session’s row, as it would between two requests. */
    public MvcTestResult post(Viewer person, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(user(person.id().toString())).with(csrf());
        form.forEach(request::param);
        var answer = request.exchange();
        var kept = answer.getMvcResult().getFlashMap();
        assertThat(SessionRow.again(kept)).isEqualTo(kept);
        return answer;
    }

    /** As another site would send it. */
    public MvcTestResult postWithoutToken(Viewer person, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(user(person.id().toString()));
        form.forEach(request::param);
        return request.exchange();
    }
}
