// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Classes found by name at run time. */
public class ClassLoading {
    public static void main(String[] args) throws Exception {
        Class<?> c = Class.forName(args.length == 0 ? "java.lang.Object" : args[0]); // error[J0103]: class loading
        System.out.println(c == null);
        ClassLoader loader = ClassLoader.getSystemClassLoader(); // error[J0103]: class loading
        System.out.println(loader == null);
        System.loadLibrary("c"); // error[J0103]: class loading
    }
}
