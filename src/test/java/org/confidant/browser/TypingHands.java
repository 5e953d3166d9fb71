package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** With keys alone: Tab until it has the focus, then what the keyboard has for it. What Tab never comes to cannot be used. */
final class TypingHands implements Hands {

    private static final int FAR_ENOUGH = 400;

    /** Whether the focus is on it; of radio buttons of one name Tab comes to one only. */
    private static final String FOCUSED = """
            wanted => document.activeElement === wanted
                || wanted.type === 'radio' && document.activeElement.type === 'radio'
                    && document.activeElement.name === wanted.name""";

    private static final String TYPE = "field => field.type";

    private final Page page;

    TypingHands(Page page) {
        this.page = page;
        page.onFileChooser(chosen -> {}); // listened for from the beginning: to begin takes longer than a key press
    }

    /** A click waits for the page that it leads to by itself, a key does not. */
    @Override
    @SuppressWarnings("deprecation") // where it leads is not known here
    public void press(Locator linkOrButton) {
        reach(linkOrButton);
        page.waitForNavigation(() -> keys().press("Enter"));
    }

    @Override
    public void write(Locator field, String words) {
        reach(field);
        var type = field.evaluate(TYPE);
        if ("date".equals(type)) {
            writeDay(field, words);
        } else if ("time".equals(type)) {
            keys().type(words.replace(":", ""));
        } else {
            keys().press("Control+A");
            keys().press("Delete");
            typeAll(words);
        }
        assertThat(field.inputValue()).as("What the keys wrote").isEqualTo(words);
    }

    /** A key for the first character, which shows that keys write here, and the rest at once, as from a clipboard. */
    private void typeAll(String words) {
        if (!words.isEmpty()) {
            keys().type(words.substring(0, 1));
            keys().insertText(words.substring(1));
        }
    }

    /** Day, month and year are fields of their own, in the order of the browser's language. */
    private void writeDay(Locator field, String day) {
        for (var order : List.of("MMddyyyy", "ddMMyyyy")) {
            keys().type(LocalDate.parse(day).format(DateTimeFormatter.ofPattern(order)));
            if (field.inputValue().equals(day)) {
                return;
            }
            keys().press("ArrowLeft");
            keys().press("ArrowLeft");
        }
    }

    @Override
    public void choose(Locator list, String option) {
        reach(list);
        keys().type(list.locator("option[value='" + option + "']").innerText().strip());
        assertThat(list.inputValue()).as("What the keys chose").isEqualTo(option);
    }

    @Override
    public void tick(Locator box) {
        reach(box);
        if (!box.isChecked()) {
            keys().press("Space");
        }
        for (var presses = 0; !box.isChecked() && presses < FAR_ENOUGH; presses++) {
            keys().press("ArrowDown");
        }
        assertThat(box.isChecked()).as("Whether the keys ticked it").isTrue();
    }

    @Override
    public void upload(Locator field, Path file) {
        reach(field);
        page.waitForFileChooser(() -> keys().press("Space")).setFiles(file);
    }

    private void reach(Locator wanted) {
        var element = wanted.elementHandle(); // found by its words once, not at every press
        for (var presses = 0; presses < FAR_ENOUGH; presses++) {
            if (Boolean.TRUE.equals(element.evaluate(FOCUSED))) {
                return;
            }
            keys().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + wanted + " at " + page.url());
    }

    private Keyboard keys() {
        return page.keyboard();
    }
}
