// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jfl.contracts.EntryPoint;

/**
 * Marks the entry class of a module and says what {@code modinfo} shows of it.
 *
 * @see KernelModule
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@EntryPoint(EntryPoint.MODULE)
public @interface ModuleInfo {
    /**
     * The name of the module, and of its {@code .ko} file.
     *
     * @return lower-case letters, digits and underscores
     */
    String name();

    /**
     * The licence.
     *
     * @return an identifier that the kernel knows, such as {@code GPL}
     * @see <a href="https://docs.kernel.org/process/license-rules.html#id1">MODULE_LICENSE</a>
     */
    String license();

    /**
     * What the module is for.
     *
     * @return one sentence, or nothing
     */
    String description() default "";

    /**
     * Who wrote it.
     *
     * @return name and address, or nothing
     */
    String author() default "";
}
