// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jfl.frontend.emit.Types;
import jfl.ir.Annotation;

/** Reads annotations, those that reflection sees and those that it does not. */
final class Annotations {
    private Annotations() {
    }

    /** The annotations of a class, field or method. */
    static List<Annotation> of(AttributedElement element) {
        var visible = element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream().flatMap(a -> a.annotations().stream());
        var invisible = element.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream().flatMap(a -> a.annotations().stream());
        return Stream.concat(visible, invisible).map(Annotations::of).toList();
    }

    /** One list for each declared parameter, or nothing when there are none at all. */
    static List<List<Annotation>> ofParameters(MethodModel method) {
        var visible = method.findAttribute(Attributes.runtimeVisibleParameterAnnotations()).map(a -> a.parameterAnnotations());
        var invisible = method.findAttribute(Attributes.runtimeInvisibleParameterAnnotations()).map(a -> a.parameterAnnotations());
        if (visible.isEmpty() && invisible.isEmpty()) {
            return List.of();
        }
        int count = method.methodTypeSymbol().parameterCount();
        var all = new ArrayList<List<Annotation>>();
        for (int i = 0; i < count; i++) {
            all.add(Stream.concat(ofParameter(visible.orElse(List.of()), count, i), ofParameter(invisible.orElse(List.of()), count, i))
                    .toList());
        }
        return all;
    }

    /** The attribute leaves out the parameters that the compiler put first (outer instance, name and ordinal of an enum constant). */
    private static Stream<Annotation> ofParameter(List<List<java.lang.classfile.Annotation>> written, int count, int index) {
        int at = index - (count - written.size());
        return at < 0 || at >= written.size() ? Stream.empty() : written.get(at).stream().map(Annotations::of);
    }

    private static Annotation of(java.lang.classfile.Annotation annotation) {
        var values = new LinkedHashMap<String, Object>();
        for (AnnotationElement element : annotation.elements()) {
            values.put(element.name().stringValue(), of(element.value()));
        }
        return new Annotation(Types.name(annotation.classSymbol()), values);
    }

    private static Object of(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfBoolean constant -> constant.booleanValue();
            case AnnotationValue.OfByte constant -> (int) constant.byteValue();
            case AnnotationValue.OfChar constant -> (int) constant.charValue();
            case AnnotationValue.OfShort constant -> (int) constant.shortValue();
            case AnnotationValue.OfInt constant -> constant.intValue();
            case AnnotationValue.OfLong constant -> constant.longValue();
            case AnnotationValue.OfFloat constant -> constant.floatValue();
            case AnnotationValue.OfDouble constant -> constant.doubleValue();
            case AnnotationValue.OfString constant -> constant.stringValue();
            case AnnotationValue.OfEnum constant -> constant.constantName().stringValue();
            case AnnotationValue.OfClass constant -> Types.name(constant.classSymbol());
            case AnnotationValue.OfAnnotation nested -> of(nested.annotation());
            case AnnotationValue.OfArray array -> array.values().stream().map(Annotations::of).toList();
        };
    }
}
