package org.confidant;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page that came back with a form that was refused, as whoever sent it finds it. */
record AnsweredForm(Element page, Element form) {

    /** What only a program says. */
    private static final Pattern MACHINE =
            Pattern.compile("\\?\\?|\\{\\w*}|Failed to|must (not )?be|[Ee]xception|java\\.|^[a-z]+(\\.[\\w]+)+$");

    /** Whose value a page does not repeat. */
    private static final Set<String> SECRET = Set.of("password", "file", "hidden");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([Ee]\\+?\\d{1,4})?");

    private static final Set<String> CHOICES = Set.of("radio", "checkbox");

    static AnsweredForm of(String body, String path) {
        var page = Jsoup.parse(body);
        var form = page.selectFirst("form[method=post][action=" + path + "]");
        return new AnsweredForm(page, requireNonNull(form, "the form for " + path));
    }

    /** Whatever is wrong is said beside its field, and to whoever hears the page, in words for people; the first one has the focus. */
    void assertSaysWhatIsWrongWhereItIs() {
        var messages = form.select("[id$=-error], #errors li").eachText();
        assertThat(messages)
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContainPattern(MACHINE));
        var refused = whatLooksRefused();
        assertThat(page.selectFirst("[autofocus]"))
                .as("where the focus goes")
                .isNotNull()
                .isSameAs(refused.isEmpty() ? form.selectFirst("#errors") : refused.first());
        assertThat(refused.not("fieldset,div"))
                .as("what looks refused, and why")
                .allMatch(control -> control.attr("aria-invalid").equals("true"));
        assertThat(refused).containsAll(form.select("[aria-invalid=true]"));
        form.select("[id$=-error]").eachAttr("id").forEach(this::assertNamedByItsField);
        form.select("#errors a").forEach(this::assertSaidBesideItsField);
    }

    /** The names of the fields beside which something is said. */
    Set<String> refused() {
        return whatLooksRefused().stream()
                .flatMap(control -> control.select("[name]").eachAttr("name").stream())
                .collect(toSet());
    }

    private Elements whatLooksRefused() {
        return form.select("[aria-describedby~=-error( |$)]");
    }

    private void assertNamedByItsField(String message) {
        assertThat(form.select("[aria-describedby~=(^| )" + message + "( |$)]"))
                .as("what names #%s", message)
                .isNotEmpty();
    }

    private void assertSaidBesideItsField(Element link) {
        var field = field(link);
        assertThat(form.select("[id=" + field + "]:not([type=hidden])"))
                .as("the field #%s", field)
                .isNotEmpty();
        assertThat(form.select("[id=" + field + "-error]").text())
                .as("what is said at #%s", field)
                .contains(link.text());
    }

    private static String field(Element link) {
        return link.attr("href").substring(1);
    }

    /** What was typed is still there, and what was chosen is chosen; a choice that is none cannot be, nor a character that nobody sees. */
    void assertKeeps(Map<String, String> typed) {
        typed.forEach((name, value) -> {
            var controls = form.select("[name=" + name + "]");
            controls.removeIf(control -> SECRET.contains(control.attr("type")));
            if (controls.stream().anyMatch(control -> holds(control, value))) {
                assertThat(kept(controls)).as("what was typed into %s", name).anyMatch(kept -> same(kept, value));
            }
        });
    }

    private static boolean holds(Element control, String value) {
        if (control.tagName().equals("select")) {
            return control.select("option").eachAttr("value").contains(value);
        }
        return CHOICES.contains(control.attr("type"))
                ? control.attr("value").equals(value)
                : value.chars().noneMatch(Character::isISOControl);
    }

    /** A number may come back as it was understood. */
    private static boolean same(String kept, String typed) {
        return kept.equals(typed)
                || NUMBER.matcher(kept).matches()
                        && NUMBER.matcher(typed).matches()
                        && new BigDecimal(kept).compareTo(new BigDecimal(typed)) == 0;
    }

    private static List<String> kept(List<Element> controls) {
        return controls.stream()
                .flatMap(control -> switch (control.tagName()) {
                    case "textarea" -> Stream.of(control.wholeText());
                    case "select" -> control.select("option[selected]").eachAttr("value").stream();
                    default ->
                        CHOICES.contains(control.attr("type")) && !control.hasAttr("checked")
                                ? Stream.empty()
                                : Stream.of(control.attr("value"));
                })
                .toList();
    }
}
