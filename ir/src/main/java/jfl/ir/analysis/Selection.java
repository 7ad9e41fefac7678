// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.analysis;

import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jfl.ir.ClassInfo;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;

/**
 * Which declaration a symbolic reference means (resolution, JVMS 5.4.3) and which method a virtual call runs for a receiver of an exact
 * class (selection, JVMS 5.4.6). Access checks are javac's and the class-file verifier's business.
 */
public final class Selection {
    private final Hierarchy hierarchy;

    public Selection(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Field resolution, JVMS 5.4.3.2: the class, its superinterfaces, then its superclass. */
    public Optional<FieldInfo> resolveField(FieldRef field) {
        return resolveField(field.owner(), field);
    }

    private Optional<FieldInfo> resolveField(String owner, FieldRef field) {
        var info = hierarchy.find(owner).orElse(null);
        if (info == null) {
            return Optional.empty();
        }
        var here = info.declaredField(field);
        if (here.isPresent()) {
            return here;
        }
        for (var parent : info.interfaces()) {
            var found = resolveField(parent, field);
            if (found.isPresent()) {
                return found;
            }
        }
        return info.superclass() == null ? Optional.empty() : resolveField(info.superclass(), field);
    }

    /** Method resolution, JVMS 5.4.3.3 and 5.4.3.4: superclasses first, then the maximally specific superinterface method. */
    public Optional<MethodInfo> resolveMethod(MethodRef method) {
        var owner = method.owner().startsWith("[") ? "java/lang/Object" : method.owner();
        for (var info : superclasses(owner)) {
            var here = info.declared(method);
            if (here.isPresent()) {
                return here;
            }
        }
        var inherited = mostSpecific(owner, method);
        return inherited.isPresent() || !isInterface(owner) ? inherited
                : hierarchy.find("java/lang/Object").flatMap(object -> object.declared(method));
    }

    /**
     * Method selection, JVMS 5.4.6.
     *
     * @param exact internal name of the receiver's class, or the descriptor of an array class
     * @param resolved what the call was resolved to
     * @return the method that runs; empty when none does (the JVM would raise {@code AbstractMethodError})
     */
    public Optional<MethodInfo> select(String exact, MethodInfo resolved) {
        if (resolved.flags().contains(AccessFlag.PRIVATE)) {
            return Optional.of(resolved);
        }
        var start = exact.startsWith("[") ? "java/lang/Object" : exact;
        for (var info : superclasses(start)) {
            var here = info.declared(resolved.ref()).filter(m -> overrides(m, resolved));
            if (here.isPresent()) {
                return here.filter(m -> !m.isAbstract());
            }
        }
        return mostSpecific(start, resolved.ref()).filter(m -> !m.isAbstract());
    }

    /** True when a declaration is the resolved method or can override it, JVMS 5.4.5 (name and descriptor are known to be equal). */
    private boolean overrides(MethodInfo candidate, MethodInfo resolved) {
        if (candidate.ref().equals(resolved.ref())) {
            return true;
        }
        if (candidate.isStatic() || candidate.flags().contains(AccessFlag.PRIVATE)) {
            return false;
        }
        return resolved.flags().contains(AccessFlag.PUBLIC) || resolved.flags().contains(AccessFlag.PROTECTED)
                || packageOf(candidate.ref().owner()).equals(packageOf(resolved.ref().owner()));
    }

    private Optional<MethodInfo> mostSpecific(String owner, MethodRef method) {
        var found = new ArrayList<MethodInfo>();
        for (var name : superinterfaces(owner)) {
            hierarchy.find(name).flatMap(i -> i.declared(method))
                    .filter(m -> !m.isStatic() && !m.flags().contains(AccessFlag.PRIVATE)).ifPresent(found::add);
        }
        var specific = found.stream().filter(m -> found.stream().noneMatch(other -> isProperSub(other.ref().owner(), m.ref().owner()))).toList();
        var concrete = specific.stream().filter(m -> !m.isAbstract()).toList();
        return concrete.size() == 1 ? Optional.of(concrete.getFirst()) : specific.stream().findFirst();
    }

    private boolean isProperSub(String sub, String sup) {
        return !sub.equals(sup) && hierarchy.isSubclass(sub, sup);
    }

    private boolean isInterface(String name) {
        return hierarchy.find(name).filter(ClassInfo::isInterface).isPresent();
    }

    /** The class and its superclasses, nearest first. */
    public List<ClassInfo> superclasses(String name) {
        var chain = new ArrayList<ClassInfo>();
        var next = hierarchy.find(name).orElse(null);
        while (next != null) {
            chain.add(next);
            next = next.superclass() == null || next.isInterface() ? null : hierarchy.find(next.superclass()).orElse(null);
        }
        return chain;
    }

    /** Every superinterface, the class itself included when it is one. */
    private Set<String> superinterfaces(String name) {
        var all = new LinkedHashSet<String>();
        if (isInterface(name)) {
            all.add(name);
        }
        superclasses(name).forEach(c -> c.interfaces().forEach(i -> collect(i, all)));
        return all;
    }

    private void collect(String name, Set<String> all) {
        if (all.add(name)) {
            hierarchy.find(name).ifPresent(i -> i.interfaces().forEach(parent -> collect(parent, all)));
        }
    }

    private static String packageOf(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }
}
