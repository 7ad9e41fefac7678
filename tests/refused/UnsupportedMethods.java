// SPDX-License-Identifier: GPL-2.0-only OR MIT
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

/** Library classes that are not in the table of supported methods. */
public class UnsupportedMethods {
    public static void main(String[] args) throws Exception {
        List<String> list = new ArrayList<>(); // error[J0121]: library method
        Map<String, String> map = new HashMap<>(); // error[J0121]: library method
        StringBuilder b = new StringBuilder(); // error[J0110]: string built at run time
        System.out.println(list.size() + map.size()); // error[J0121]: library method
        System.out.println(b.length()); // error[J0110]: string built at run time
        System.out.println(System.getenv("HOME") == null); // error[J0121]: library method
        System.out.println(new Scanner(System.in).hasNext()); // error[J0121]: library method
        System.out.println(List.of("a", "b").size()); // error[J0121]: library method
    }
}
