package org.confidant.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![a picture](https://elsewhere.example/pixel.gif)",
                "[a link](javascript:alert(1))",
                "[a link](JaVaScRiPt:alert(1))",
                "[a link](data:text/html;base64,PHNjcmlwdD4=)",
                "[a link](/sign-out)",
                "[a link](//elsewhere.example/)",
                "[a link](&#106;avascript:alert(1))",
                "[a link](java\tscript:alert(1))",
                "[a link](\u0001javascript:alert(1))",
                "[a link](vbscript:msgbox(1))",
                "[a link]\n\n[a link]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "`</code><script>alert(1)</script>`",
                "```\n</pre><img src=x onerror=alert(1)>\n```",
                "<!--><script>alert(1)</script>-->",
                "<math><mtext></p><style><img src=x onerror=alert(1)></style>",
                "<a href=\"https://elsewhere.example\" style=\"position:fixed\">x</a>",
                "[![x](https://elsewhere.example/pixel.gif)](javascript:alert(1))",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<div style=\"position:fixed\" onclick=\"alert(1)\">x</div>",
                "<iframe src=//elsewhere.example></iframe>",
                "<svg/onload=alert(1)>",
                "<https://elsewhere.example/\" onmouseover=\"alert(1)>",
            })
    void whatCouldActIsOnlyText(String written) {
        assertThat(words.html(written))
                .doesNotContain("<script", "<img", "<iframe", "<svg", "<div", "<style")
                .doesNotContainPattern("<[^>]*\\s(on[a-z]+|style|src)=")
                .doesNotContainPattern("href=\"(?!https?://|mailto:)");
    }

    @Test
    void aLinkOpensNothingBehindTheReadersBack() {
        assertThat(words.html("[our page](https://guild.example/)"))
                .contains("href=\"https://guild.example/\"", "noopener", "nofollow");
    }

    @Test
    void wordsKeepTheirShape() {
        assertThat(words.html("First *gently*,\nthen **clearly**.\n\n- one\n- two\n\n> said"))
                .contains("<p>First <em>gently</em>,<br", "<strong>clearly</strong>")
                .contains("<li>one</li>", "<blockquote>");
    }

    @Test
    void aHeadingOfTheTextIsNoneOfThePage() {
        assertThat(words.html("# Loud")).doesNotContain("<h1").contains("# Loud");
    }

    @Test
    void nothingIsNothing() {
        assertThat(words.html(null)).isEmpty();
        assertThat(words.html("  ")).isEmpty();
    }

    @Test
    void deeplyNestedTextDoesNotHurt() {
        assertThat(words.html(">".repeat(10_000) + "deep")).contains("deep");
        assertThat(words.html("*".repeat(10_000))).isNotNull();
        assertThat(words.html("[".repeat(10_000))).isNotNull();
    }
}
