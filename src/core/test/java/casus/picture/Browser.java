package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window. Tests that need one are skipped where there is none, but never under {@code CI}. */
final class Browser implements AutoCloseable {

    private static final Pattern REQUESTED = Pattern.compile("\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * {@return a browser that has seen nothing yet}
     *
     * @param profile an empty folder
     */
    static Browser start(Path profile) {
        Optional<File> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<File> chromedriver = onPath("chromedriver");
        if (System.getenv("CI") != null) {
            assertThat(List.of(chromium, chromedriver))
                    .as("chromium and chromedriver; under CI no test may be skipped for want of them")
                    .allMatch(Optional::isPresent);
        }
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "skipped: chromium or chromedriver is not installed, so nothing was opened in a browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1000,900",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        logs.enable("performance", Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow()) // so that none is looked for elsewhere
                        .usingAnyFreePort()
                        .withSilent(true)
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Browser(driver);
    }

    private static Optional<File> onPath(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    /** Opens a page from a file. */
    void open(Path page) {
        driver.get(page.toUri().toString());
    }

    /** {@return what a script returns; {@code arguments} are known to it by that name} */
    Object run(String script, Object... arguments) {
        return String.valueOf(driver.executeScript(script, arguments));
    }

    /** {@return what a script hands to the function that is its last argument} */
    Object wait(String script, Object... arguments) {
        return String.valueOf(driver.executeAsyncScript(script, arguments));
    }

    /** Presses a key on whatever has the focus. */
    void press(Keys key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** {@return the text of whatever has the focus} */
    String focused() {
        return driver.switchTo().activeElement().getText();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Lets the page believe that it is on a screen of another size. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
    }

    /** Lets the page believe that its reader prefers a dark screen. */
    void darken() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** {@return console messages, and the resources that the page requested, since the last call} */
    List<String> trouble() {
        Stream<String> said =
                driver.manage().logs().get("browser").getAll().stream().map(LogEntry::getMessage);
        Stream<String> asked = driver.manage().logs().get("performance").getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .filter(message ->
                        !message.contains("\"documentURL\":\"chrome")) // asked by the browser's own first page
                .map(REQUESTED::matcher)
                .filter(Matcher::find)
                .map(url -> url.group(1))
                .filter(url -> !url.startsWith("data:")) // asks nobody for anything
                .filter(url -> !url.equals(driver.getCurrentUrl().replaceAll("#.*", "")));
        return Stream.concat(said, asked).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
