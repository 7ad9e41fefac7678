// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jfl.ir.Annotation;
import jfl.ir.ClassInfo;
import jfl.ir.EntryPoint;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Value;
import jfl.verify.Scope;

/**
 * Who can reach what, in a module.
 *
 * <p>An object is <em>shared</em> when callbacks can get to it without a lock: what C holds on to and what static
 * fields refer to, and all that is reached from there through fields and elements, but for fields marked
 * {@code @Protected}. It is <em>content</em> when it can be reached through such a field. A write is harmless when no
 * callback can run yet ({@link Phases}) or when nobody else knows the object ({@link Escapes}); other writes to shared
 * objects are races, and other writes to content make it <em>mutable content</em>, which is read and written under a
 * lock only.
 */
public final class Isolation {
    private record Slot(Site object, Optional<FieldRef> field) {
    }

    private final Scope scope;
    private final PointsTo points;
    private final Escapes escapes;
    private final Phases phases;
    private final Regions regions;
    private final Set<Site> shared;
    private final Set<Site> content;
    private final List<Access> accesses;

    private Isolation(Scope scope) {
        this.scope = scope;
        this.points = PointsTo.of(scope);
        this.escapes = Escapes.of(scope);
        this.phases = Phases.of(scope);
        this.regions = Regions.of(scope);
        var locks = scope.program().classes().values().stream().flatMap(c -> c.fields().stream())
                .filter(Isolation::isProtected).map(FieldInfo::ref)
                .collect(Collectors.toSet());
        Set<Site> roots = new HashSet<>(points.outside());
        roots.addAll(points.statics());
        this.shared = points.closure(roots, f -> !locks.contains(f));
        this.content = points.closure(locks.stream().flatMap(f -> points.field(f).stream())
                .collect(Collectors.toSet()), f -> !locks.contains(f));
        this.accesses = Accesses.of(scope, escapes).stream().filter(a -> !isHarmless(a)).toList();
    }

    /** The facts about a program; only modules have callbacks. */
    public static Optional<Isolation> of(Scope scope) {
        boolean module = scope.program().entryPoints().stream().anyMatch(e -> e instanceof EntryPoint.Module);
        return module ? Optional.of(new Isolation(scope)) : Optional.empty();
    }

    /** True for a class whose objects are held locks. */
    public static boolean isGuard(ClassInfo info) {
        return Regions.isGuard(info);
    }

    private static boolean isProtected(FieldInfo field) {
        return Annotation.find(field.annotations(), "jfl/contracts/Protected").isPresent();
    }

    private boolean isHarmless(Access access) {
        return phases.isQuiet(access.point()) || escapes.isFresh(access.point(), access.object())
                || access.field().isEmpty() && escapes.isOwnArray(access.point(), access.object());
    }

    private Set<Site> objects(Access access) {
        return points.of(access.point().method().ref(), access.object());
    }

    /** Writes to shared objects. */
    public List<Access> races() {
        return accesses.stream().filter(Access::write).filter(a -> objects(a).stream().anyMatch(shared::contains))
                .toList();
    }

    /** A class of shared objects that an access can meet, to name in a diagnostic. */
    public Optional<String> sharedClass(Access access) {
        return objects(access).stream().filter(shared::contains).map(s -> s.type().toString()).sorted().findFirst();
    }

    /** Accesses to mutable content without a lock. */
    public List<Access> leaks() {
        Set<Slot> mutable = accesses.stream().filter(Access::write)
                .flatMap(a -> objects(a).stream().filter(content::contains).map(s -> new Slot(s, a.field())))
                        .collect(Collectors.toSet());
        return accesses.stream().filter(a -> objects(a).stream().anyMatch(s -> !shared.contains(s)
                && mutable.contains(new Slot(s, a.field()))))
                .filter(a -> !regions.isLocked(a.point())).toList();
    }

    /** True when no callback can run there. */
    public boolean isQuiet(Point point) {
        return phases.isQuiet(point);
    }

    /** Every instruction of code that is not trusted. */
    public List<Point> judgedCode() {
        return scope.reached().filter(m -> !Accesses.isTrusted(scope, m.ref().owner())).flatMap(Point::all).toList();
    }

    /** True when some callback reads or writes the field. */
    public boolean isUsedInCallback(FieldRef field) {
        return scope.reached().filter(m -> phases.isInCallback(m.ref())).flatMap(Scope::instructions)
                .anyMatch(i -> switch (i) {
            case Instruction.FieldLoad l -> l.field().equals(field);
            case Instruction.FieldStore s -> s.field().equals(field);
            case Instruction.StaticLoad l -> l.field().equals(field);
            case Instruction.StaticStore s -> s.field().equals(field);
            default -> false;
        });
    }

    /** Stores of constructors to their own objects, after callbacks may have got hold of these. */
    public List<Point> lateConstruction() {
        return judgedCode().stream().filter(p -> p.instruction() instanceof Instruction.FieldStore s
                && Accesses.isConstruction(p.method(), s)
                && isLate(p, s.object()) && isUsedInCallback(s.field())).toList();
    }

    private boolean isLate(Point point, Value self) {
        return !phases.isQuiet(point) && points.of(point.method().ref(), self).stream()
                .anyMatch(s -> shared.contains(s) || content.contains(s))
                && escapes.hasEscaped(point, self);
    }
}
