package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.parser.Parser;

/**
 * One person in a browser of their own. They find things by what is written on them, and every page that they come to must be as
 * good as any other: nothing fails in it, nothing leaves the server, it fits the screen, and axe finds nothing (WCAG 2.2 AA).
 */
final class Visitor implements AutoCloseable {

    /** Told to every page, so that the browser reads it once and not at every page that is examined. */
    private static final String READ_AXE = "globalThis.readAxe = () => {" + AxeBuilder.getAxeScript() + "\n}";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What is wrong and where, a line each. */
    private static final String VIOLATIONS = """
            options => axe.run(document, options).then(found => found.violations.flatMap(
                rule => rule.nodes.map(node => rule.id + ': ' + rule.help + ' at ' + node.html)))""";

    /** All that differs between a page and the same page in the other theme, and three quarters of the time. */
    private static final String CONTRAST = "color-contrast";

    /**
     * How much wider it is than the screen, how many solid buttons it has, which headings stand more than a level below the one before
     * them, and which page it is: told from another by its heading and by what can be done on it. Asked at once, because to ask takes
     * longer than to answer.
     */
    private static final String AT_A_GLANCE = """
            ({
                wider: document.documentElement.scrollWidth - window.innerWidth,
                solid: [...document.querySelectorAll('main .btn-primary')].filter(one => one.checkVisibility()).length,
                skipped: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(one => one.checkVisibility())
                    .filter((one, at, all) => at > 0 && one.tagName[1] > +all[at - 1].tagName[1] + 1)
                    .map(one => one.innerText).join(),
                which: [document.title, document.querySelector('h1')?.innerText,
                    ...[...document.forms].map(form => form.getAttribute('action').replace(/[0-9a-f-]{36}/g, ''))].join()
            })""";

    private final String address;
    private final String width;
    private final String theme;
    private final boolean scripts;
    private final Hands hands;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Browser browser, String address, boolean scripts, Browser.NewContextOptions screen) {
        this(browser, address, scripts, screen, PointingHands::new);
    }

    private Visitor(
            Browser browser,
            String address,
            boolean scripts,
            Browser.NewContextOptions screen,
            Function<Page, Hands> hands) {
        this.address = address;
        this.scripts = scripts;
        this.width = screen.viewportSize.map(size -> size.width + " ").orElseThrow();
        this.theme = (screen.colorScheme == null ? "LIGHT" : screen.colorScheme.orElseThrow()) + " ";
        this.context = browser.newContext(screen.setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB"));
        if (scripts) {
            context.addInitScript(READ_AXE);
        }
        this.page = context.newPage();
        this.hands = hands.apply(page);
        page.setDefaultTimeout(30_000);
        page.onRequest(
                request -> complainUnless(request.url().startsWith(address), "leaves the server: " + request.url()));
        page.onResponse(response -> complainUnless(response.status() < 500, response.status() + " " + response.url()));
        page.onConsoleMessage(said -> complainUnless(!isError(said), said.text()));
    }

    static Visitor onDesk(Browser browser, String address) {
        return new Visitor(browser, address, true, new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    static Visitor onDeskWithTheKeyboard(Browser browser, String address) {
        var screen = new Browser.NewContextOptions().setViewportSize(1440, 900);
        return new Visitor(browser, address, true, screen, TypingHands::new);
    }

    static Visitor onPhoneWithTheKeyboard(Browser browser, String address) {
        var screen = new Browser.NewContextOptions().setViewportSize(390, 844);
        return new Visitor(browser, address, true, screen, TypingHands::new);
    }

    static Visitor onPhone(Browser browser, String address) {
        return new Visitor(browser, address, true, new Browser.NewContextOptions().setViewportSize(390, 844));
    }

    static Visitor onPhoneAtNight(Browser browser, String address) {
        var screen = new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK);
        return new Visitor(browser, address, true, screen);
    }

    /** Axe is a script, too: this visitor's pages are examined when somebody else comes to them. */
    static Visitor onPhoneWithoutScripts(Browser browser, String address) {
        return new Visitor(browser, address, false, new Browser.NewContextOptions().setViewportSize(390, 844));
    }

    void open(String path) {
        page.navigate(path.startsWith(address) ? path : address + path);
        examine();
    }

    void reload() {
        page.reload();
        examine();
    }

    /**
     * That this person is signed in, gets some of these pages, and meets none of these words on any, nor as a page escapes them.
     *
     * @return those that they get
     */
    List<String> meetsNone(List<String> words, List<String> paths) {
        var fetcher = fetcher();
        var opened = paths.stream()
                .filter(path -> isWithout(words, path, fetcher.get(path)))
                .toList();
        assertThat(opened).as("What opens for who is signed in").contains("/", "/account", "/programs");
        assertThat(opened).as("What opens").hasSizeGreaterThan(4);
        return opened;
    }

    private static boolean isWithout(List<String> words, String path, HttpResponse<String> answer) {
        assertThat(answer.body()).as(path).doesNotContain(words);
        assertThat(Parser.unescapeEntities(answer.body(), false)).as(path).doesNotContain(words);
        return answer.statusCode() == 200;
    }

    /** Those of these paths at which there is a page for this person, and no file. */
    List<String> thoseOf(List<String> paths) {
        var fetcher = fetcher();
        return paths.stream().filter(path -> Fetcher.isAPage(fetcher.get(path))).toList();
    }

    private Fetcher fetcher() {
        return new Fetcher(address, context.cookies(address));
    }

    void signIn(String email, String password) {
        open("/sign-in");
        write("E-mail", email);
        write("Password", password);
        press("Sign in");
    }

    void follow(String link) {
        hands.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
        examine();
    }

    /** One of several links that say the same, about this one. */
    void follow(String link, String about) {
        hands.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .filter(new Locator.FilterOptions().setHasText(about)));
        examine();
    }

    void press(String button) {
        hands.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first());
        examine();
    }

    /** One of several buttons that say the same, about this one. */
    void press(String button, String about) {
        hands.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .filter(new Locator.FilterOptions().setHasText(about)));
        examine();
    }

    void write(String label, String words) {
        hands.write(field(label), words);
    }

    void choose(String label, String option) {
        hands.choose(field(label), option);
    }

    void tick(String label) {
        hands.tick(field(label));
    }

    /** One of several that say the same, in the form with this button. */
    void tick(String label, String button) {
        var named = new Page.GetByRoleOptions().setName(button).setExact(true);
        hands.tick(page.locator("form")
                .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.BUTTON, named)))
                .getByLabel(label)
                .first());
    }

    /** Opens what is folded away behind these words. */
    void unfold(String words) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** The same, in the piece of writing that says this. */
    void unfold(String words, String about) {
        page.locator("article")
                .filter(new Locator.FilterOptions().setHasText(about))
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
    }

    void upload(String label, Path file) {
        hands.upload(field(label), file);
    }

    /** What stands in a field. */
    String reads(String label) {
        return field(label).inputValue();
    }

    /** Sooner or later: a page that takes its time may still be the one before. */
    void sees(String... words) {
        var body = PlaywrightAssertions.assertThat(page.locator("body"));
        for (var one : words) {
            body.containsText(one, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        }
    }

    /** As a printer gets the page. */
    void onPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    void onScreen() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** Whether a link of that name can be seen. */
    boolean shows(String link) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .isVisible();
    }

    /** The name of the field in which the next key press goes. */
    String focus() {
        return page.locator(":focus").getAttribute("name");
    }

    String path() {
        return page.url().substring(address.length());
    }

    /** All that the server sent, what is shown and what is not. */
    String source() {
        return page.content();
    }

    private Locator field(String label) {
        return page.locator("input, textarea, select")
                .and(page.getByLabel(label))
                .first();
    }

    private void examine() {
        page.waitForLoadState();
        assertThat(complaints).as("What went wrong at %s", page.url()).isEmpty();
        if (!scripts) {
            return;
        }
        var glance = (Map<?, ?>) page.evaluate(AT_A_GLANCE);
        assertThat(glance.get("wider"))
                .as("How much wider than the screen %s is", page.url())
                .isEqualTo(0);
        assertThat(glance.get("solid")).as("One thing first at %s", page.url()).isIn(0, 1);
        assertThat(glance.get("skipped")).as("Levels skipped at %s", page.url()).isEqualTo("");
        var which = glance.get("which");
        var laidOutAnew = Examined.first(width + which);
        var colouredAnew = Examined.first(theme + which);
        if (laidOutAnew) {
            askAxe("tag", WCAG, colouredAnew);
        } else if (colouredAnew) {
            askAxe("rule", List.of(CONTRAST), true);
        }
    }

    /**
     * Its structure once for each width, its colours once for each theme. No style sheet or sound is loaded for it once more: what would
     * need that are rules for screens that are turned and for sounds.
     */
    private void askAxe(String type, List<String> rules, boolean contrast) {
        page.evaluate("readAxe()");
        var found = page.evaluate(
                VIOLATIONS,
                Map.of(
                        "runOnly", Map.of("type", type, "values", rules),
                        "rules", Map.of(CONTRAST, Map.of("enabled", contrast)),
                        "resultTypes", List.of("violations"),
                        "preload", false));
        assertThat((List<?>) found).as("What axe finds at %s", page.url()).isEmpty();
        complaints.clear(); // the policy refuses what axe itself styles while it measures
    }

    /** That a page answers 404 or 422 is no error: it says so itself. */
    private static boolean isError(ConsoleMessage said) {
        return said.type().equals("error") && !said.text().contains("responded with a status of 4");
    }

    private void complainUnless(boolean fine, String complaint) {
        if (!fine) {
            complaints.add(complaint);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
