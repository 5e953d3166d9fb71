package org.confidant.browser;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** How somebody works on a page. */
interface Hands {

    void press(Locator linkOrButton);

    void write(Locator field, String words);

    /** @param option its value */
    void choose(Locator list, String option);

    void tick(Locator box);

    void upload(Locator field, Path file);
}
