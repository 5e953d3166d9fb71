package org.confidant.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test an installed Chromium, the same to all tests of a thread: its driver serves one. Where none is found the test is
 * skipped, visibly; where {@code CONFIDANT_BROWSER_REQUIRED} says so, that is a failure.
 */
class Chromium implements BeforeAllCallback, ParameterResolver {

    private static final List<String> ARGUMENTS = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-gpu",
            "--in-process-gpu",
            "--disable-software-rasterizer",
            "--js-flags=--single-threaded"); // what axe runs once is not worth compiling well on the side

    /** The one without windows first: it shows the same in three fifths of the time. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    @Override
    public void beforeAll(ExtensionContext context) {
        if (executable().isEmpty() && Boolean.parseBoolean(System.getenv("CONFIDANT_BROWSER_REQUIRED"))) {
            throw new IllegalStateException("No Chromium found, and this run requires one");
        }
        Assumptions.assumeTrue(
                executable().isPresent(),
                "SKIPPED: no Chromium found. Install it, or name one in CONFIDANT_BROWSER, to run the browser tests.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Thread.currentThread(), key -> Running.start(), Running.class)
                .browser();
    }

    private static Optional<Path> executable() {
        var named = Stream.ofNullable(System.getenv("CONFIDANT_BROWSER"));
        return Stream.concat(named, PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(options);
            var root = "root".equals(System.getProperty("user.name"));
            var launch = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setChromiumSandbox(!root)
                    .setArgs(ARGUMENTS);
            return new Running(playwright, playwright.chromium().launch(launch));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
