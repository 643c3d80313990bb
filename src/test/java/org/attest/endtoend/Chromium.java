package org.attest.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A browser that can be asked what it sees, by the Chrome DevTools Protocol: pages of ours run no scripts, and their
 * policy would stop them, so that measuring has to come from outside.
 */
final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 60;
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private final WebSocket socket;
    private int last;

    private Chromium(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Inbox(messages))
                .join();
    }

    static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader errors = process.errorReader(java.nio.charset.StandardCharsets.UTF_8);
        String line = errors.readLine();
        while (line != null && !line.contains(LISTENING)) {
            line = errors.readLine();
        }
        if (line == null) {
            throw new IOException("Chromium ended before it listened");
        }
        Thread.ofVirtual().start(() -> errors.lines().forEach(ignored -> {}));
        URI browser = URI.create(line.substring(line.indexOf("ws://")));
        return new Chromium(process, page(browser.getPort()));
    }

    private static URI page(int port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        for (int i = 0; i < SECONDS; i++) {
            String body = HttpClient.newHttpClient()
                    .send(list, HttpResponse.BodyHandlers.ofString())
                    .body();
            for (JsonNode target : JSON.readTree(body)) {
                if (target.path("type").asText().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asText());
                }
            }
            Thread.sleep(TimeUnit.SECONDS.toMillis(1));
        }
        throw new IOException("Chromium shows no page");
    }

    /** Opens an address in a window of this width, and waits until everything has been loaded. */
    void open(String address, int width) throws InterruptedException {
        call("Page.enable", JSON.createObjectNode());
        call("Log.enable", JSON.createObjectNode());
        call(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 600));
        send("Page.navigate", JSON.createObjectNode().put("url", address));
        await(message -> message.path("method").asText().equals("Page.loadEventFired"));
    }

    /** What an expression gives in the page. */
    double number(String expression) throws InterruptedException {
        JsonNode answer = call("Runtime.evaluate", JSON.createObjectNode().put("expression", expression));
        JsonNode value = answer.path("result").path("result").path("value");
        if (!value.isNumber()) {
            throw new IllegalStateException(expression + " gives " + answer);
        }
        return value.asDouble();
    }

    /** What the browser has held against the page since it was opened. */
    List<String> complaints() {
        return complaints;
    }

    private JsonNode call(String method, ObjectNode parameters) throws InterruptedException {
        int id = send(method, parameters);
        return await(message -> message.path("id").asInt() == id);
    }

    private int send(String method, ObjectNode parameters) {
        last++;
        ObjectNode message = JSON.createObjectNode().put("id", last).put("method", method);
        message.set("params", parameters);
        socket.sendText(message.toString(), true).join();
        return last;
    }

    private JsonNode await(Predicate<JsonNode> wanted) throws InterruptedException {
        while (true) {
            JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("Chromium has not answered for " + SECONDS + " s");
            }
            if (message.path("method").asText().equals("Log.entryAdded")) {
                complaints.add(message.path("params").path("entry").path("text").asText());
            }
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    /** Puts together messages that come in parts. */
    private static final class Inbox implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder text = new StringBuilder();

        private Inbox(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean end) {
            text.append(data);
            if (end) {
                try {
                    messages.add(JSON.readTree(text.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
