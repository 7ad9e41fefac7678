// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jfl.ir.MethodRef;

/**
 * The checked table of JDK methods that programs may call ({@code supported-jdk.txt} beside this class): one
 * {@code class.method(descriptor)result} a line, {@code class.*} for all of a class, {@code package/*} for all of a package. What such a method calls in
 * turn needs no entry; a test compiles every entry.
 */
public final class SupportedJdk {
    private final Set<String> entries;

    private SupportedJdk(Set<String> entries) {
        this.entries = entries;
    }

    /** The table that belongs to this compiler. */
    public static SupportedJdk load() {
        try (InputStream in = Objects.requireNonNull(SupportedJdk.class.getResourceAsStream("supported-jdk.txt"), "supported-jdk.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var entries = new HashSet<String>();
            reader.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(entries::add);
            return new SupportedJdk(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when programs may call this method of the JDK. */
    public boolean contains(MethodRef method) {
        var owner = method.owner();
        return entries.contains(method.toString()) || entries.contains(owner + ".*")
                || entries.contains(owner.substring(0, Math.max(0, owner.lastIndexOf('/'))) + "/*");
    }

    /** All entries in order, for documentation and for the test that compiles them. */
    public Set<String> entries() {
        return new TreeSet<>(entries);
    }
}
