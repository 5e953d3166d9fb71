package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.confidant.web.LayoutView.NavigationItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class LayoutTest {

    private static final LayoutView AMINA = new LayoutView(
            "Amina Diallo",
            "AD",
            List.of(
                    new NavigationItem("/", "web.navigation.home", "home", true, null, 0),
                    new NavigationItem("/people", "web.navigation.people", "users", false, null, 0)),
            2,
            true);

    @Autowired
    MockMvcTester mvc;

    @Test
    void aPageIsAWholeDocumentInItsFrame() {
        assertThat(page(AMINA))
                .startsWith("<!doctype html>")
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<title>People · Confidant</title>")
                .contains("<a href=\"/\" aria-current=\"page\">")
                .contains("<a href=\"/people\">")
                .contains("Amina Diallo")
                .containsOnlyOnce("<main>")
                .contains("A demonstration")
                .contains("role=\"status\"")
                .doesNotContain("th:");
    }

    @Test
    void itSaysHowMuchStandsUnreadInTheInbox() {
        assertThat(page(AMINA)).containsPattern("<a href=\"/inbox\">[^¶]*<b class=\"count\">2<span");
    }

    @Test
    void itsAssetsHaveHashedNames() {
        assertThat(page(AMINA))
                .containsPattern("href=\"/assets/theme-[0-9a-f]{32}\\.css\"")
                .containsPattern("href=\"/assets/icons-[0-9a-f]{32}\\.svg#mark\"")
                .doesNotContain("/assets/theme.css");
    }

    @Test
    void aVisitorSeesNeitherNavigationNorSignOut() {
        var page = page(new LayoutView(null, null, List.of(), 0, false));

        assertThat(page).doesNotContain("<nav", "/sign-out", "A demonstration");
    }

    private String page(LayoutView layout) {
        var request = mvc.get().uri("/test-page").flashAttr("layout", layout).flashAttr("notice", "web.skip");
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
