// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one boot said, sorted into cases and steps as it arrives. The console and the channel come from two threads
 * and keep their own place: a mark on one says nothing about how far the other is.
 */
final class Transcript {
    private record Step(int number, int step) {}

    private final String token;
    private final String prefix;
    private final MarkReader channel;
    private final LineReader console;
    private final Consumer<LogLine> onLine;
    private final Consumer<LogLine> onStepLine;
    private final Consumer<byte[]> onOutput;

    private final List<LogLine> log = new ArrayList<>();
    private final Map<Integer, List<LogLine>> caseLogs = new HashMap<>();
    private final Map<Step, List<LogLine>> stepLogs = new HashMap<>();
    private final Map<Step, ByteArrayOutputStream> outputs = new HashMap<>();
    private final Map<Step, Integer> statuses = new HashMap<>();
    private final List<Integer> ended = new ArrayList<>();
    private int begun;
    private boolean done;
    private int loggedCase = -1;
    private @Nullable Step loggedStep;
    private @Nullable Step printing;
    private long lastMark = System.nanoTime();

    Transcript(String token, Consumer<LogLine> onLine, Consumer<LogLine> onStepLine, Consumer<byte[]> onOutput) {
        this.token = token;
        this.prefix = MarkReader.prefix(token);
        this.onLine = onLine;
        this.onStepLine = onStepLine;
        this.onOutput = onOutput;
        this.channel = new MarkReader(token, this::printed, this::channelMark);
        this.console = new LineReader(this::consoleLine);
    }

    /** What the marks of this boot carry. */
    String token() {
        return token;
    }

    synchronized void onConsole(byte[] bytes) {
        console.accept(bytes);
    }

    synchronized void onChannel(byte[] bytes) {
        channel.accept(bytes);
    }

    /** After the last byte of both. */
    synchronized void finish() {
        console.finish();
        channel.finish();
    }

    /** Whether the guest ran everything and was about to power off. */
    synchronized boolean done() {
        return done;
    }

    /** How many cases were begun; the last of them is the one that is running or took the guest down. */
    synchronized int begun() {
        return begun;
    }

    /** When the guest last came to a new step, on {@link System#nanoTime()}'s clock. */
    synchronized long lastMark() {
        return lastMark;
    }

    synchronized List<LogLine> log() {
        return List.copyOf(log);
    }

    /** What came of a case that was begun. */
    synchronized CaseResult result(int number, GuestCase one) {
        List<StepResult> steps = new ArrayList<>();
        List<String> names = GuestScript.stepNames(one);
        for (int k = 0; k < names.size(); k++) {
            Step step = new Step(number, k);
            ByteArrayOutputStream output = outputs.get(step);
            if (output != null) {
                Integer status = statuses.get(step);
                steps.add(new StepResult(names.get(k), status == null ? OptionalInt.empty() : OptionalInt.of(status),
                        output.toByteArray(), stepLogs.getOrDefault(step, List.of())));
            }
        }
        List<LogLine> section = caseLogs.getOrDefault(number, List.of());
        return new CaseResult(one.name(), steps, section, KernelLog.problems(section), ended.contains(number));
    }

    private void printed(byte[] bytes) {
        if (printing != null) {
            outputs.get(printing).writeBytes(bytes);
            onOutput.accept(bytes);
        }
    }

    private void channelMark(String mark) {
        lastMark = System.nanoTime();
        String[] words = mark.split(" ");
        switch (words[0]) {
            case "case" -> {
                int number = Integer.parseInt(words[1]);
                if (words[2].equals("begin")) {
                    begun = number + 1;
                } else {
                    ended.add(number);
                }
            }
            case "step" -> {
                Step step = new Step(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                if (words[3].equals("begin")) {
                    printing = step;
                    outputs.put(step, new ByteArrayOutputStream());
                } else {
                    printing = null;
                    statuses.put(step, Integer.parseInt(words[4]));
                }
            }
            case "done" -> done = true;
            default -> { } // a mark of a newer protocol
        }
    }

    private void consoleLine(String text) {
        LogLine line = LogLine.parse(text);
        if (line.text().startsWith(prefix)) {
            logMark(line.text().substring(prefix.length()).split(" "));
            return;
        }
        log.add(line);
        if (loggedCase >= 0) {
            caseLogs.computeIfAbsent(loggedCase, k -> new ArrayList<>()).add(line);
        }
        if (loggedStep != null) {
            stepLogs.computeIfAbsent(loggedStep, k -> new ArrayList<>()).add(line);
            onStepLine.accept(line);
        }
        onLine.accept(line);
    }

    private void logMark(String[] words) {
        switch (words[0]) {
            case "case" -> loggedCase = words[2].equals("begin") ? Integer.parseInt(words[1]) : -1;
            case "step" -> loggedStep = words[3].equals("begin")
                    ? new Step(Integer.parseInt(words[1]), Integer.parseInt(words[2]))
                    : null;
            default -> { } // done, or a mark of a newer protocol
        }
    }
}
