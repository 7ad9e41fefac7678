/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Objects, arrays, and their counts.
 *
 * A count is the number of references; a negative one marks an object that
 * is immortal: it lives in the module image, or its count overflowed
 * (RULES S5, S11). The counts of immortal objects are never written.
 */
#ifndef JFL_OBJECT_H
#define JFL_OBJECT_H

struct jfl_string;

/* A class that has objects. Which classes it extends is known to the generated switches alone. */
struct jfl_class {
	s32 id;
	u32 size;			/* bytes of an object, or of an array without elements */
	u32 element_size;		/* 0 unless an array */
	const struct jfl_class *element;	/* of an array of arrays */
	const struct jfl_string *name;
};

struct jfl_object {
	union {
		const struct jfl_class *class;
		struct jfl_object *next;	/* dead objects that wait to be freed */
	};
	jfl_count count;			/* a dead object keeps its class's id here */
};

#define JFL_IMMORTAL		(-0x40000000)
#define JFL_IMAGE(class_)	{ { .class = (class_) }, JFL_COUNT_INIT(JFL_IMMORTAL) }

struct jfl_array {
	struct jfl_object object;
	s32 length;
};

#define JFL_ARRAY(name, type)		\
struct name {				\
	struct jfl_object object;	\
	s32 length;			\
	type data[];			\
}

JFL_ARRAY(jfl_boolean_array, u8);
JFL_ARRAY(jfl_byte_array, s8);
JFL_ARRAY(jfl_char_array, u16);
JFL_ARRAY(jfl_short_array, s16);
JFL_ARRAY(jfl_int_array, s32);
JFL_ARRAY(jfl_long_array, s64);
JFL_ARRAY(jfl_ref_array, struct jfl_object *);

/* Made by the back end: all classes by id, and how many objects of each are alive. */
static const struct jfl_class *const jfl_classes[JFL_CLASSES];
static jfl_live_count jfl_live[JFL_CLASSES];

/* Made by the back end: gives up what a dead object refers to, with jfl_give_up(). */
JFL_OPTIONAL void jfl_drop_fields(struct jfl_object *object, struct jfl_object **dead);

static inline const struct jfl_class *jfl_class_of(const void *object)
{
	return ((const struct jfl_object *)object)->class;
}

static inline void jfl_retain(const void *reference)
{
	struct jfl_object *object = (struct jfl_object *)reference;

	if (!object || jfl_count_read(&object->count) < 0)
		return;
	if (unlikely(jfl_count_increment(&object->count) < 0))
		jfl_count_set(&object->count, JFL_IMMORTAL);
}

/* True when this was the last reference. */
static inline bool jfl_count_down(struct jfl_object *object)
{
	return object && jfl_count_read(&object->count) >= 0 && !jfl_count_decrement(&object->count);
}

/* One reference less; an object that dies joins the list. */
static inline void jfl_give_up(const void *reference, struct jfl_object **dead)
{
	struct jfl_object *object = (struct jfl_object *)reference;

	if (jfl_count_down(object)) {
		jfl_count_set(&object->count, object->class->id);
		object->next = *dead;
		*dead = object;
	}
}

/* Frees an object and all that dies with it, in constant stack: the work list runs through the dead objects themselves. */
JFL_OPTIONAL noinline void jfl_drop(struct jfl_object *object)
{
	struct jfl_object *dead = NULL;

	for (;;) {
		jfl_drop_fields(object, &dead);
		jfl_live_add(&jfl_live[object->class->id], -1);
		jfl_free(object);
		if (!dead)
			return;
		object = dead;
		dead = object->next;
		object->class = jfl_classes[jfl_count_read(&object->count)];
	}
}

static inline void jfl_release(const void *reference)
{
	struct jfl_object *object = (struct jfl_object *)reference;

	if (jfl_count_down(object))
		jfl_drop(object);
}

/* Zeroed memory with a header and one reference, or NULL. */
static inline void *jfl_new_sized(const struct jfl_class *class, size_t size)
{
	struct jfl_object *object = jfl_allocate(size);

	if (!object)
		return NULL;
	object->class = class;
	jfl_count_set(&object->count, 1);
	jfl_live_add(&jfl_live[class->id], 1);
	return object;
}

/* A new object, or NULL. */
static inline void *jfl_new(const struct jfl_class *class)
{
	return jfl_new_sized(class, class->size);
}

/* A new array, or NULL; the length is not negative. */
JFL_OPTIONAL void *jfl_new_array(const struct jfl_class *class, s32 length)
{
	u64 size = (u64)class->size + (u64)class->element_size * (u64)length;
	struct jfl_array *array;

	if (size > S32_MAX)
		return NULL;
	if (size < sizeof(struct jfl_array))
		size = sizeof(struct jfl_array);	/* small elements may begin in its padding */
	array = jfl_new_sized(class, (size_t)size);
	if (array)
		array->length = length;
	return array;
}

/* Arrays of arrays, or NULL; recurses once for each length after the first. */
JFL_OPTIONAL void *jfl_new_arrays(const struct jfl_class *class, const s32 *lengths, s32 dimensions)
{
	struct jfl_ref_array *array = jfl_new_array(class, lengths[0]);
	s32 i;

	if (!array || dimensions == 1)
		return array;
	for (i = 0; i < lengths[0]; i++) {
		array->data[i] = jfl_new_arrays(class->element, lengths + 1, dimensions - 1);
		if (!array->data[i]) {
			jfl_release(array);
			return NULL;
		}
	}
	return array;
}

/* A shallow copy, or NULL. */
JFL_OPTIONAL void *jfl_clone_array(const void *original)
{
	const struct jfl_array *from = original;
	const struct jfl_class *class = from->object.class;
	void *copy = jfl_new_array(class, from->length);

	if (copy)
		memcpy((char *)copy + class->size, (const char *)original + class->size,
		       (size_t)class->element_size * (size_t)from->length);
	return copy;
}

/* The same for an array of references, which the copy refers to as well. */
JFL_OPTIONAL void *jfl_clone_ref_array(const struct jfl_ref_array *original)
{
	struct jfl_ref_array *copy = jfl_clone_array(original);
	s32 i;

	for (i = 0; copy && i < copy->length; i++)
		jfl_retain(copy->data[i]);
	return copy;
}

#endif
