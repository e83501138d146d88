package org.lerkit.cli.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** A tab of the browser, used as a person would: by keys, by the mouse, by what is seen. */
public final class Tab {
    private static final String LOADED = "Page.loadEventFired";

    private final Browser browser;
    private final String target;
    private final String session;

    Tab(Browser browser, String target, String session) {
        this.browser = browser;
        this.target = target;
        this.session = session;
        command("Page.enable", JsonObject.EMPTY);
        command("DOM.enable", JsonObject.EMPTY);
        command("Log.enable", JsonObject.EMPTY);
        media("light");
        size(1440, 900);
    }

    private JsonObject command(String method, JsonObject parameters) {
        return browser.command(session, method, parameters);
    }

    private JsonObject command(String method, String json) {
        return command(method, JsonReader.standard().readObject(json));
    }

    /** Closes it. */
    public void close() {
        browser.command("", "Target.closeTarget", Browser.object("targetId", target));
    }

    /** Goes there. */
    public void open(String url) {
        loading(() -> command("Page.navigate", Browser.object("url", url)));
    }

    /** Does what makes another page load, and waits for it. */
    public void loading(Runnable action) {
        CompletableFuture<JsonObject> loaded = browser.next(session, LOADED);
        action.run();
        Browser.wait(loaded, LOADED);
    }

    /** How large the window is. */
    public void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\": %d, \"height\": %d, \"deviceScaleFactor\": 1, \"mobile\": false}"
                        .formatted(width, height));
    }

    /** Light or dark; nothing moves. */
    public void media(String scheme) {
        command("Emulation.setEmulatedMedia", """
                {"features": [{"name": "prefers-color-scheme", "value": "%s"},
                              {"name": "prefers-reduced-motion", "value": "reduce"}]}""".formatted(scheme));
    }

    /** From the next page on no page runs a script. */
    public void withoutScripts() {
        command(
                "Emulation.setScriptExecutionDisabled",
                JsonObject.builder().put("value", JsonBoolean.TRUE).build());
    }

    /** The value of an expression. */
    public JsonValue evaluate(String expression) {
        JsonObject answer = command(
                "Runtime.evaluate",
                Browser.object("expression", expression)
                        .with("returnByValue", JsonBoolean.TRUE)
                        .with("awaitPromise", JsonBoolean.TRUE));
        if (answer.get("exceptionDetails").isPresent()) {
            throw new AssertionError(JsonWriter.toText(answer));
        }
        return ((JsonObject) answer.get("result").orElseThrow()).get("value").orElse(JsonNull.NULL);
    }

    /** The value of an expression that is text. */
    public String text(String expression) {
        return ((JsonString) evaluate(expression)).value();
    }

    /** The value of an expression that is a number. */
    public int number(String expression) {
        return Integer.parseInt(((JsonNumber) evaluate(expression)).text());
    }

    /** What is on the page, as it was sent. */
    public String html() {
        return Browser.text(command("DOM.getOuterHTML", node(root()).build()), "outerHTML");
    }

    private JsonValue root() {
        return ((JsonObject)
                        command("DOM.getDocument", JsonObject.EMPTY).get("root").orElseThrow())
                .get("nodeId")
                .orElseThrow();
    }

    private static JsonObject.Builder node(JsonValue id) {
        return JsonObject.builder().put("nodeId", id);
    }

    private JsonObject.Builder find(String selector) {
        JsonValue found = command(
                        "DOM.querySelector",
                        node(root()).put("selector", selector).build())
                .get("nodeId")
                .orElseThrow();
        if (found.equals(JsonNumber.of(0))) {
            throw new AssertionError("nothing on the page is " + selector);
        }
        return node(found);
    }

    /** Clicks on the middle of something. */
    public void click(String selector) {
        JsonObject node = find(selector).build();
        command("DOM.scrollIntoViewIfNeeded", node);
        List<Double> quad = ((JsonArray) ((JsonArray) command("DOM.getContentQuads", node)
                                .get("quads")
                                .orElseThrow())
                        .items()
                        .get(0))
                .items().stream()
                        .map(number -> Double.parseDouble(((JsonNumber) number).text()))
                        .toList();
        double x = (quad.get(0) + quad.get(2)) / 2;
        double y = (quad.get(1) + quad.get(5)) / 2;
        for (String type : List.of("mousePressed", "mouseReleased")) {
            command(
                    "Input.dispatchMouseEvent",
                    "{\"type\": \"%s\", \"x\": %s, \"y\": %s, \"button\": \"left\", \"clickCount\": 1}"
                            .formatted(type, x, y));
        }
    }

    /** Writes where the focus is. */
    public void type(String words) {
        command("Input.insertText", Browser.object("text", words));
    }

    /** Presses a key: Tab, Enter, Space. */
    public void press(String key) {
        String written = switch (key) {
            case "Enter" -> "\\r";
            case "Space" -> " ";
            default -> "";
        };
        int code = switch (key) {
            case "Enter" -> 13;
            case "Space" -> 32;
            case "Tab" -> 9;
            default -> throw new IllegalArgumentException(key);
        };
        String name = key.equals("Space") ? " " : key;
        command(
                "Input.dispatchKeyEvent",
                "{\"type\": \"keyDown\", \"key\": \"%s\", \"code\": \"%s\", \"text\": \"%s\", \"windowsVirtualKeyCode\": %d}"
                        .formatted(name, key, written, code));
        command(
                "Input.dispatchKeyEvent",
                "{\"type\": \"keyUp\", \"key\": \"%s\", \"code\": \"%s\", \"windowsVirtualKeyCode\": %d}"
                        .formatted(name, key, code));
    }

    /** Chooses a file. */
    public void choose(String selector, Path file) {
        command(
                "DOM.setFileInputFiles",
                find(selector)
                        .put("files", new JsonArray(List.of(new JsonString(file.toString()))))
                        .build());
    }

    /** Drops a file on the page. */
    public void drop(Path file) {
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            command("Input.dispatchDragEvent", """
                    {"type": "%s", "x": 200, "y": 300,
                     "data": {"items": [], "files": ["%s"], "dragOperationsMask": 1}}""".formatted(type, file));
        }
    }

    /** What it looks like. */
    public void picture(Path file) {
        JsonObject shot = command("Page.captureScreenshot", Browser.object("format", "png"));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(Browser.text(shot, "data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe finds wrong with the page, each with where; the sample pages of records have a test of their own. */
    public List<String> violations(String axe) {
        evaluate(axe);
        JsonArray found = (JsonArray) evaluate("""
                axe.run(document, {iframes: false, resultTypes: ['violations'],
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                  .then(all => all.violations.map(each => each.id + ': '
                    + each.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')))""");
        return found.items().stream().map(item -> ((JsonString) item).value()).collect(Collectors.toList());
    }
}
