/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Strings and ropes.
 *
 * A string is immortal. A rope is what a concatenation yields: a string in
 * the frame of the function that made it, whose characters are an array of
 * pieces. Ropes nest as deep as concatenations call each other in the
 * program, so the recursion here is bounded by the program's text.
 */
#ifndef JFL_STRING_H
#define JFL_STRING_H

enum jfl_string_kind {
	JFL_LATIN1,		/* chars are u8 */
	JFL_UTF16,		/* chars are u16 */
	JFL_ROPE,		/* chars are struct jfl_piece */
};

struct jfl_string {
	struct jfl_object object;
	s32 length;		/* in units, or pieces */
	u8 kind;
	const void *chars;
	const char *utf8;	/* for C, ends in NUL; NULL for a rope */
};

/* Made by the back end. */
static const struct jfl_class jfl_string_class;

#define JFL_CONSTANT(kind_, length_, chars_, utf8_) {					\
	.object = JFL_IMAGE(&jfl_string_class), .length = (length_), .kind = (kind_),	\
	.chars = (chars_), .utf8 = (utf8_),						\
}

#define JFL_ASCII(text)			JFL_CONSTANT(JFL_LATIN1, sizeof(text) - 1, text, text)
#define JFL_LATIN(chars, utf8)		JFL_CONSTANT(JFL_LATIN1, sizeof(chars) - 1, chars, utf8)
#define JFL_WIDE(units, length, utf8)	JFL_CONSTANT(JFL_UTF16, length, units, utf8)

/* The descriptor of a class with the C name `type`; the last argument initialises its Java name. */
#define JFL_CLASS(type, size_, ...)					\
static const struct jfl_string type##_class_name = __VA_ARGS__;		\
static const struct jfl_class type##_class = {				\
	.id = type##_ID, .size = (size_), .name = &type##_class_name,	\
}

#define JFL_ARRAY_CLASS(type, array, element_, ...)				\
static const struct jfl_string type##_class_name = __VA_ARGS__;			\
static const struct jfl_class type##_class = {					\
	.id = type##_ID, .size = offsetof(struct array, data),			\
	.element_size = sizeof(((struct array *)NULL)->data[0]),		\
	.element = (element_), .name = &type##_class_name,			\
}

#define JFL_STRING_CLASS(id_)							\
static const struct jfl_string jfl_string_class_name = JFL_ASCII("java.lang.String");	\
static const struct jfl_class jfl_string_class = {				\
	.id = (id_), .size = sizeof(struct jfl_string), .name = &jfl_string_class_name,	\
}

enum jfl_piece_kind {
	JFL_PIECE_STRING,
	JFL_PIECE_NUMBER,
	JFL_PIECE_CHAR,
	JFL_PIECE_BOOLEAN,
};

struct jfl_piece {
	enum jfl_piece_kind kind;
	union {
		const struct jfl_string *string;
		s64 number;
	};
};

static inline struct jfl_piece jfl_piece_string(const struct jfl_string *string)
{
	return (struct jfl_piece){ .kind = JFL_PIECE_STRING, .string = string };
}

static inline struct jfl_piece jfl_piece_number(s64 number)
{
	return (struct jfl_piece){ .kind = JFL_PIECE_NUMBER, .number = number };
}

static inline struct jfl_piece jfl_piece_char(s32 unit)
{
	return (struct jfl_piece){ .kind = JFL_PIECE_CHAR, .number = (u16)unit };
}

static inline struct jfl_piece jfl_piece_boolean(s32 truth)
{
	return (struct jfl_piece){ .kind = JFL_PIECE_BOOLEAN, .number = truth & 1 };
}

static inline const struct jfl_string *jfl_rope(struct jfl_string *rope, const struct jfl_piece *pieces, s32 count)
{
	*rope = (struct jfl_string){
		.object = JFL_IMAGE(&jfl_string_class), .length = count, .kind = JFL_ROPE, .chars = pieces,
	};
	return rope;
}

/*
 * Where text goes: UTF-8 into a buffer, and the unit at one index to
 * `found`. A stream hands its buffer on when that is full, other sinks drop
 * what does not fit.
 */
struct jfl_sink {
	char *buffer;
	u32 size;
	u32 length;
	s32 stream;		/* JFL_NO_STREAM, or as in jfl_console.h */
	u16 high;		/* a high surrogate that waits for its other half */
	u16 found;
	s32 units;		/* seen so far */
	s32 wanted;
};

#define JFL_NO_STREAM (-1)

/* Makes room in the buffer of a stream (jfl_console.h). */
JFL_OPTIONAL void jfl_sink_full(struct jfl_sink *sink);

JFL_OPTIONAL void jfl_put_bytes(struct jfl_sink *sink, const char *bytes, u32 count)
{
	if (sink->size - sink->length < count) {
		if (sink->stream == JFL_NO_STREAM)
			sink->size = sink->length;
		else
			jfl_sink_full(sink);
	}
	if (sink->size - sink->length < count)
		return;
	memcpy(sink->buffer + sink->length, bytes, count);
	sink->length += count;
}

JFL_OPTIONAL void jfl_put_code_point(struct jfl_sink *sink, u32 point)
{
	char bytes[4];

	if (point < 0x80) {
		bytes[0] = (char)point;
		jfl_put_bytes(sink, bytes, 1);
	} else if (point < 0x800) {
		bytes[0] = (char)(0xc0 | point >> 6);
		bytes[1] = (char)(0x80 | (point & 0x3f));
		jfl_put_bytes(sink, bytes, 2);
	} else if (point < 0x10000) {
		bytes[0] = (char)(0xe0 | point >> 12);
		bytes[1] = (char)(0x80 | (point >> 6 & 0x3f));
		bytes[2] = (char)(0x80 | (point & 0x3f));
		jfl_put_bytes(sink, bytes, 3);
	} else {
		bytes[0] = (char)(0xf0 | point >> 18);
		bytes[1] = (char)(0x80 | (point >> 12 & 0x3f));
		bytes[2] = (char)(0x80 | (point >> 6 & 0x3f));
		bytes[3] = (char)(0x80 | (point & 0x3f));
		jfl_put_bytes(sink, bytes, 4);
	}
}

/* One UTF-16 unit; half a pair alone becomes a question mark, as on the JVM. */
JFL_OPTIONAL void jfl_put_unit(struct jfl_sink *sink, u16 unit)
{
	bool low = (unit & 0xfc00) == 0xdc00;
	u16 high = sink->high;

	if (sink->units++ == sink->wanted)
		sink->found = unit;
	if (!sink->size)
		return;
	sink->high = 0;
	if (high && low) {
		jfl_put_code_point(sink, 0x10000 + (((u32)high & 0x3ff) << 10) + (unit & 0x3ffU));
		return;
	}
	if (high)
		jfl_put_code_point(sink, '?');
	if ((unit & 0xfc00) == 0xd800)
		sink->high = unit;
	else
		jfl_put_code_point(sink, low ? '?' : unit);
}

JFL_OPTIONAL void jfl_put_ascii(struct jfl_sink *sink, const char *text)
{
	for (; *text; text++)
		jfl_put_unit(sink, (u8)*text);
}

JFL_OPTIONAL void jfl_put_number(struct jfl_sink *sink, s64 number)
{
	u64 rest = number < 0 ? 0ULL - (u64)number : (u64)number;
	char digits[21];
	char *first = digits + sizeof(digits) - 1;

	*first = '\0';
	do {
		u64 tenth = jfl_tenth(rest);

		*--first = (char)('0' + (int)(rest - tenth * 10));
		rest = tenth;
	} while (rest);
	if (number < 0)
		*--first = '-';
	jfl_put_ascii(sink, first);
}

JFL_OPTIONAL void jfl_put_string(struct jfl_sink *sink, const struct jfl_string *string);

JFL_OPTIONAL void jfl_put_piece(struct jfl_sink *sink, const struct jfl_piece *piece)
{
	switch (piece->kind) {
	case JFL_PIECE_STRING:
		jfl_put_string(sink, piece->string);
		break;
	case JFL_PIECE_NUMBER:
		jfl_put_number(sink, piece->number);
		break;
	case JFL_PIECE_CHAR:
		jfl_put_unit(sink, (u16)piece->number);
		break;
	case JFL_PIECE_BOOLEAN:
		jfl_put_ascii(sink, piece->number ? "true" : "false");
		break;
	}
}

JFL_OPTIONAL void jfl_put_string(struct jfl_sink *sink, const struct jfl_string *string)
{
	s32 i;

	if (!string) {
		jfl_put_ascii(sink, "null");
		return;
	}
	for (i = 0; i < string->length; i++) {
		if (string->kind == JFL_LATIN1)
			jfl_put_unit(sink, ((const u8 *)string->chars)[i]);
		else if (string->kind == JFL_UTF16)
			jfl_put_unit(sink, ((const u16 *)string->chars)[i]);
		else
			jfl_put_piece(sink, &((const struct jfl_piece *)string->chars)[i]);
	}
}

/* Formats a string or rope, null too, as UTF-8 that ends in NUL and fits; returns its length. Shims that log use this. */
JFL_OPTIONAL u32 jfl_format(char *buffer, u32 size, const struct jfl_string *string)
{
	struct jfl_sink sink = { .buffer = buffer, .size = size - 1, .stream = JFL_NO_STREAM, .wanted = -1 };

	jfl_put_string(&sink, string);
	if (sink.high)
		jfl_put_code_point(&sink, '?');
	buffer[sink.length] = '\0';
	return sink.length;
}

/* The length in units of a string or rope. */
static inline s32 jfl_string_length(const struct jfl_string *string)
{
	struct jfl_sink sink = { .stream = JFL_NO_STREAM, .wanted = -1 };

	if (string->kind != JFL_ROPE)
		return string->length;
	jfl_put_string(&sink, string);
	return sink.units;
}

/* The unit at an index that is in range. */
static inline u16 jfl_string_unit(const struct jfl_string *string, s32 index)
{
	struct jfl_sink sink = { .stream = JFL_NO_STREAM, .wanted = index };

	if (string->kind == JFL_LATIN1)
		return ((const u8 *)string->chars)[index];
	if (string->kind == JFL_UTF16)
		return ((const u16 *)string->chars)[index];
	jfl_put_string(&sink, string);
	return sink.found;
}

#endif
