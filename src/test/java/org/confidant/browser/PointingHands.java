package org.confidant.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** With a mouse or a thumb. */
final class PointingHands implements Hands {

    PointingHands(Page page) {}

    @Override
    public void press(Locator linkOrButton) {
        linkOrButton.click();
    }

    @Override
    public void write(Locator field, String words) {
        field.fill(words);
    }

    @Override
    public void choose(Locator list, String option) {
        list.selectOption(option);
    }

    @Override
    public void tick(Locator box) {
        box.check();
    }

    @Override
    public void upload(Locator field, Path file) {
        field.setInputFiles(file);
    }
}
