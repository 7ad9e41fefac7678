// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.module;

/**
 * A kernel module. The class that implements it and carries {@link ModuleInfo} is the module's entry.
 *
 * <p>Constructing it loads the module: its constructor takes no parameter and may throw {@link linux.Errno}, which
 * {@code insmod} reports. Unloading closes the {@link AutoCloseable} objects in its final fields, in reverse order. A
 * constructor that throws closes those it had already made (RULES L1, L4).
 *
 * {@snippet :
 * @ModuleInfo(name = "greeter", license = "GPL", description = "Says hello")
 * public final class Greeter implements KernelModule {
 *     public Greeter() {
 *         Log.info("hello");
 *     }
 * }
 * }
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/module.h">linux/module.h</a>
 */
public interface KernelModule {}
