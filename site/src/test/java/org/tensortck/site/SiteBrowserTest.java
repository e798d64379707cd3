package org.tensortck.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The site in a browser, from files: what a person does with it, and that nothing but its own files is loaded. */
class SiteBrowserTest {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String DRIVER = "chromedriver";

    @TempDir
    private static Path folder;

    private static Optional<ChromeDriver> driver = Optional.empty();
    private static Path site;

    private static Optional<Path> program(List<String> names) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
                .flatMap(directory -> names.stream().map(directory::resolve)).filter(Files::isExecutable).findFirst();
    }

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> browser = program(BROWSERS);
        Optional<Path> service = program(List.of(DRIVER));
        assumeTrue(browser.isPresent() && service.isPresent(),
                "the site was not opened: PATH has none of " + BROWSERS + ", or no " + DRIVER);
        site = folder.resolve("site");
        Site.write(site, SiteTest.reports(folder), Optional.of(SiteTest.earlier(folder)));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        driver = Optional.of(new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(service.get().toFile()).build(), options));
        browser().manage().timeouts().implicitlyWait(Duration.ofSeconds(60));
        browser().manage().window().setSize(new Dimension(1280, 900));
    }

    @AfterAll
    static void close() {
        driver.ifPresent(ChromeDriver::quit);
    }

    private static ChromeDriver browser() {
        return driver.orElseThrow();
    }

    private static void go(String page) {
        browser().get(site.toUri() + page);
    }

    private static Object script(String code) {
        return ((JavascriptExecutor) browser()).executeScript(code);
    }

    private static WebElement one(String selector) {
        return browser().findElement(By.cssSelector(selector));
    }

    private static List<String> texts(String selector) {
        return browser().findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
    }

    /** After each test: the console has no message, and each request was one for a file of the site. */
    @AfterEach
    void nothing_is_wrong_and_nothing_leaves() {
        List<String> console = new ArrayList<>();
        for (LogEntry entry : browser().manage().logs().get(LogType.BROWSER)) {
            console.add(entry.getMessage());
        }
        assertEquals(List.of(), console);
        List<String> outside = new ArrayList<>();
        for (LogEntry entry : browser().manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            boolean isOwn = message.contains("\"documentURL\":\"" + site.toUri());
            if (message.contains("\"Network.requestWillBeSent\"") && isOwn
                    && !message.contains("\"url\":\"" + site.toUri())) {
                outside.add(message);
            }
        }
        assertEquals(List.of(), outside);
    }

    @Test
    void links_lead_from_the_first_page_to_a_case_and_on() {
        go("index.html");
        one(".subject a[href='memory.html']").click();
        assertEquals("Sharing memory", one("h1").getText());
        one("tr.row a[href='MEM-1.html']").click();
        assertEquals("An array taken from a tensor shares its memory", one("h1").getText());
        one("a[rel=next]").click();
        assertTrue(browser().getCurrentUrl().endsWith("/MEM-2.html"), browser().getCurrentUrl());
        one(".crumbs a").click();
        assertTrue(browser().getCurrentUrl().endsWith("/index.html"), browser().getCurrentUrl());
        go("MEM-45.html#MEM-45.1/whole");
        assertEquals("MEM-45.1/whole", script("return document.querySelector(':target').id"));
    }

    @Test
    void the_search_answers_while_typing() {
        go("index.html");
        WebElement input = one("#search");
        input.sendKeys("reshape");
        assertTrue(one("#found .option").isDisplayed());
        assertTrue(texts("#found .option").getFirst().contains("view; copy: transposed, cropped, broadcast"),
                texts("#found .option").toString());
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), "t.numpy()");
        assertTrue(texts("#found .option").stream().anyMatch(text -> text.startsWith("MEM-1\n")),
                texts("#found .option").toString());
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), "cpy-6");
        assertTrue(texts("#found .option .id").getFirst().equals("CPY-6"), texts("#found .option").toString());
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), "no such words");
        assertEquals("No operation and no requirement has all of these words.", one("#found .empty").getText());
        input.sendKeys(Keys.ESCAPE);
        assertEquals("", input.getAttribute("value"));
        assertFalse((Boolean) script("return document.querySelector('#found').checkVisibility()"));
    }

    @Test
    void the_keyboard_alone_reaches_a_requirement() {
        go("LIF-1.html");
        one("body").sendKeys("/");
        assertEquals("search", script("return document.activeElement.id"));
        WebElement input = browser().switchTo().activeElement();
        input.sendKeys("from_numpy");
        assertTrue(one("#found .option").isDisplayed());
        input.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        String active = input.getAttribute("aria-activedescendant");
        assertEquals("true", one("#" + active).getAttribute("aria-selected"));
        String target = one("#" + active).getAttribute("href");
        input.sendKeys(Keys.ENTER);
        assertEquals(target, browser().getCurrentUrl());

        go("MEM-1.html");
        one("body").sendKeys(Keys.TAB);
        assertEquals("Skip to content", browser().switchTo().activeElement().getText());
        assertNotEquals("none", script("return getComputedStyle(document.activeElement).outlineStyle"));
    }

    @Test
    void the_matrix_keeps_its_heads_in_sight_and_filters_rows() {
        go("matrix-sharing-and-copying.html");
        script("document.querySelector('.tall').scrollTo(200, 900)");
        assertEquals(true, script("const box = document.querySelector('.tall').getBoundingClientRect();"
                + "const head = document.querySelector('.matrix thead th:last-child').getBoundingClientRect();"
                + "return Math.abs(head.top - box.top) < 3"));
        assertEquals(true, script("const box = document.querySelector('.tall').getBoundingClientRect();"
                + "const name = document.querySelector('.matrix tr.row th').getBoundingClientRect();"
                + "return Math.abs(name.left - box.left) < 3"));
        int all = browser().findElements(By.cssSelector("tr.row")).size();
        one(".filter input[value=open]").click();
        long shown = (Long) script("return document.querySelectorAll('tr.row:not([hidden])').length");
        assertTrue(shown > 0 && shown <= all, shown + " of " + all);
        assertEquals(shown + " of " + all + " requirements", one(".filter [role=status]").getText());
        script("document.querySelector('.tall').scrollTo(0, 0)");
        one("td.f a").click();
        assertTrue(browser().getCurrentUrl().contains(".html#library-"), browser().getCurrentUrl());
    }

    @Test
    void the_atlas_shows_the_expressions_and_the_layout_that_are_asked_for() {
        go("atlas.html");
        int all = browser().findElements(By.cssSelector(".atlas tbody tr")).size();
        one(".atlas-filter input").sendKeys("ravel");
        long shown = (Long) script("return document.querySelectorAll('.atlas tbody tr:not([hidden])').length");
        assertTrue(shown > 0 && shown < all, shown + " of " + all);
        assertEquals(shown + " of " + all + " expressions", one(".atlas-filter [role=status]").getText());
        script("const select = document.querySelector('.atlas-filter select'); select.value = 'transposed';"
                + "select.dispatchEvent(new Event('input', {bubbles: true}))");
        assertEquals(1L, script("return document.querySelectorAll('.atlas thead th:not(.corner):not([hidden])').length "
                + "/ document.querySelectorAll('.atlas').length"));
    }

    @Test
    void markup_of_a_library_runs_nothing() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(site)) {
            names = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("library-script") && name.endsWith(".html")).toList();
        }
        assertEquals(1, names.size());
        for (String page : List.of("index.html", "matrix.html", names.getFirst(), "MEM-1.html", "changes.html")) {
            go(page);
            assertNotEquals("RAN", browser().getTitle(), page);
            assertEquals(1L, script("return document.scripts.length"), page);
            script("document.querySelectorAll('*').forEach(e => e.dispatchEvent(new MouseEvent('mouseover')))");
            assertNotEquals("RAN", browser().getTitle(), page);
        }
    }

    @Test
    void a_script_that_slips_in_is_stopped() throws IOException {
        String slip = "<script>document.title='RAN'</script><img src=x onerror=\"document.title='RAN'\">";
        String text = Files.readString(site.resolve("MEM-1.html")).replace("<h1>", slip + "<h1>");
        Files.writeString(site.resolve("slip.html"), text);
        Files.writeString(site.resolve("free.html"), text.replaceAll("<meta http-equiv[^>]*>", ""));
        go("slip.html");
        assertNotEquals("RAN", browser().getTitle());
        go("free.html");
        assertEquals("RAN", browser().getTitle(), "the test itself: without a policy the script runs");
        browser().manage().logs().get(LogType.BROWSER); // the policy reports what it has stopped
    }

    @Test
    void no_page_is_wider_than_a_small_screen() {
        browser().executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 360, "height", 740,
                "deviceScaleFactor", 2, "mobile", true));
        try {
            for (String page : List.of("index.html", "MEM-1.html", "MEM-45.html", "DEV-21.html", "matrix.html",
                    "matrix-views.html", "library-alpha-tensors.html", "copies.html", "atlas.html", "changes.html",
                    "views.html",
                    "error-kinds.html", "implementing.html")) {
                go(page);
                assertEquals(360L, script("return document.documentElement.scrollWidth"), page);
            }
        } finally {
            browser().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void texts_have_contrast_in_both_schemes() {
        for (String scheme : List.of("light", "dark")) {
            browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                    List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (String page : List.of("index.html", "MEM-1.html", "MEM-45.html", "matrix-views.html",
                    "library-alpha-tensors.html", "changes.html")) {
                go(page);
                assertEquals(List.of(), script(CONTRAST), scheme + " " + page);
            }
        }
        browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    /** Returns the texts whose contrast with the ground behind them is below 4.5, as WCAG 2 computes it. */
    private static final String CONTRAST = """
            const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
            const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
              .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
              .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const ground = element => {
              for (let e = element; e; e = e.parentElement) {
                const colour = numbers(getComputedStyle(e).backgroundColor);
                if (colour.length < 4 || colour[3] === 1) return colour;
              }
              return [255, 255, 255];
            };
            const poor = new Set();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const element = walker.currentNode.parentElement;
              if (!walker.currentNode.data.trim() || element.closest('svg, script, .hidden') || !element.checkVisibility()) continue;
              const [a, b] = [light(numbers(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
              const contrast = (a + 0.05) / (b + 0.05);
              if (contrast < 4.5) poor.add(element.outerHTML.slice(0, 90) + ' ' + contrast.toFixed(2));
            }
            return [...poor].slice(0, 5);
            """;

    @Test
    void the_first_page_needs_little_to_be_drawn() {
        go("index.html");
        Object resources = script("return performance.getEntriesByType('resource').map(e => e.name.split('/').pop())");
        assertFalse(resources.toString().contains("search.js"),
                "the index is loaded before it is needed: " + resources);
    }
}
