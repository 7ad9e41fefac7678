// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.nio.file.Path;
import jfl.cli.input.UserError;

/** The checkout that this toolchain was built from; the launcher says where it is. */
final class Home {

    private Home() {
    }

    static Path path() {
        var home = System.getProperty("jfl.home");
        if (home == null) {
            throw UserError.of("this command needs the checkout", "start it through `./jfl`");
        }
        return Path.of(home);
    }
}
