package org.confidant;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form as a page shows it to somebody who has typed nothing yet.
 *
 * @param fields everything that is sent, but the token
 * @param typed those of them that a person fills in
 * @param filledIn those of them that are always sent: a box need not be ticked
 * @param values what would be sent now
 */
record ShownForm(Set<String> fields, Set<String> typed, Set<String> filledIn, Map<String, String> values) {

    private static final String TOKEN = "_csrf";

    /** The one that goes there, or whose button does. */
    static Optional<ShownForm> find(String body, String path) {
        return Jsoup.parse(body).select("form[method=post]").stream()
                .filter(form -> form.attr("action").equals(path)
                        || !form.select("[formaction=" + path + "]").isEmpty())
                .findFirst()
                .map(ShownForm::of);
    }

    private static ShownForm of(Element form) {
        return new ShownForm(
                names(form, control -> true),
                names(form, ShownForm::isTyped),
                names(form, control -> isTyped(control) && !control.attr("type").equals("checkbox")),
                values(form));
    }

    private static boolean isTyped(Element control) {
        return !control.tagName().equals("button")
                && !control.attr("type").equals("hidden")
                && !control.hasAttr("hidden");
    }

    private static Set<String> names(Element form, Predicate<Element> which) {
        return form.select("[name]:not([name=" + TOKEN + "])").stream()
                .filter(which)
                .map(control -> control.attr("name"))
                .collect(toCollection(TreeSet::new));
    }

    /** Whether the page sends something on its own, but the marks of boxes that need not be ticked. */
    boolean saysMore() {
        return fields.stream().anyMatch(field -> !typed.contains(field) && !field.startsWith("_"));
    }

    private static Map<String, String> values(Element form) {
        var values = new LinkedHashMap<String, String>();
        form.select("[name]:not([name=" + TOKEN + "])")
                .forEach(control -> value(control)
                        .ifPresent(
                                value -> values.merge(control.attr("name"), value, (one, other) -> one + "," + other)));
        return values;
    }

    private static Optional<String> value(Element control) {
        return switch (control.tagName() + control.attr("type")) {
            case "inputradio", "inputcheckbox" ->
                Optional.of(control).filter(box -> box.hasAttr("checked")).map(box -> box.attr("value"));
            case "select" ->
                Optional.ofNullable(control.selectFirst("option[selected]")).map(Element::val);
            case "textarea" -> Optional.of(control.wholeText());
            case "button", "buttonsubmit" -> Optional.empty();
            default -> Optional.of(control.attr("value"));
        };
    }
}
