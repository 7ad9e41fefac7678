// SPDX-License-Identifier: GPL-2.0-only OR MIT
// classfile: 50
/** Class files below version 51 are refused: the test sets the version of the compiled class to 50. */
public class OldClassFile { // error[J0116]: class file
    public static void main(String[] args) {
        System.out.println("old");
    }
}
