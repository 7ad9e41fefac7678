// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * objects: generated from Java, which is the source.
 * Source: sha256:0
 */
#define JFL_CLASSES 4
#define JFL_EXCEPTION_FIELDS 1
#define JFL_PROGRAM 1

#include "jfl.h"
#include "jfl_library.h"

enum {
	Even_ID,
	Odd_ID,
	String_ID,
	OutOfMemoryError_ID,
};

struct Node {
	struct jfl_object object;
	struct Node *next_;
	s32 number_;
};

struct Even {
	struct Node super;
};

struct Odd {
	struct Node super;
};

static const struct jfl_string str_even = JFL_ASCII("even ");
static const struct jfl_string str_odd = JFL_ASCII("odd ");

JFL_CLASS(Even, sizeof(struct Even), JFL_ASCII("Even"));
JFL_CLASS(Odd, sizeof(struct Odd), JFL_ASCII("Odd"));
JFL_STRING_CLASS(String_ID);
JFL_CLASS(OutOfMemoryError, 0, JFL_ASCII("java.lang.OutOfMemoryError"));

static const struct jfl_class *const jfl_classes[JFL_CLASSES] = {
	[Even_ID] = &Even_class,
	[Odd_ID] = &Odd_class,
	[String_ID] = &jfl_string_class,
	[OutOfMemoryError_ID] = &OutOfMemoryError_class,
};

static void Even_show(struct Even *this_);
static void Odd_show(struct Odd *this_);
static void Main_join(s32 a_, s32 b_);
static bool Main_chain(s32 length_, struct Node **result_, struct jfl_exception *thrown_);
static bool Main_main(struct jfl_exception *thrown_);

static void Node_show_any(struct jfl_object *this_)
{
	switch (this_->class->id) {
	case Even_ID:
		Even_show((struct Even *)this_);
		return;
	case Odd_ID:
	default:
		Odd_show((struct Odd *)this_);
		return;
	}
}

JFL_OPTIONAL void jfl_drop_fields(struct jfl_object *object, struct jfl_object **dead)
{
	switch (object->class->id) {
	case Even_ID:
	case Odd_ID:
		jfl_give_up(((struct Node *)object)->next_, dead);
		break;
	default:
		break;
	}
}

JFL_OPTIONAL void jfl_drop_roots(void)
{
}

static void Even_show(struct Even *this_)
{
	struct jfl_piece pieces_[2];
	struct jfl_string rope_;
	const struct jfl_string *text_;

	pieces_[0] = jfl_piece_string(&str_even);
	pieces_[1] = jfl_piece_number(((struct Node *)this_)->number_);
	text_ = jfl_rope(&rope_, pieces_, 2);
	Console_printString(0, text_);
	Console_printLine(0);
}

static void Odd_show(struct Odd *this_)
{
	struct jfl_piece pieces_[2];
	struct jfl_string rope_;
	const struct jfl_string *text_;

	pieces_[0] = jfl_piece_string(&str_odd);
	pieces_[1] = jfl_piece_number(((struct Node *)this_)->number_);
	text_ = jfl_rope(&rope_, pieces_, 2);
	Console_printString(0, text_);
	Console_printLine(0);
}

static void Main_join(s32 a_, s32 b_)
{
	struct jfl_piece pieces_[2];
	struct jfl_string rope_;
	const struct jfl_string *text_;

	pieces_[0] = jfl_piece_number(a_);
	pieces_[1] = jfl_piece_number(b_);
	text_ = jfl_rope(&rope_, pieces_, 2);
	Console_printString(0, text_);
	Console_printLine(0);
}

static bool Main_chain(s32 length_, struct Node **result_, struct jfl_exception *thrown_)
{
	struct Node *head_;
	s32 i_;
	struct jfl_exception e_ = { .class = NULL };
	struct Even *even_;
	struct Node *node_;
	struct Odd *odd_;

	head_ = NULL;
	i_ = jfl_sub(length_, 1);
	for (;;) {
		if (i_ < 0) {
			*result_ = head_;
			return false;
		}
		if ((i_ & 1) == 0) {
			even_ = jfl_new(&Even_class);
			if (!even_) {
				jfl_raise(&e_, &OutOfMemoryError_class, "Main.java", 10);
				break;
			}
			node_ = (struct Node *)even_;
		} else {
			odd_ = jfl_new(&Odd_class);
			if (!odd_) {
				jfl_raise(&e_, &OutOfMemoryError_class, "Main.java", 11);
				break;
			}
			node_ = (struct Node *)odd_;
		}
		node_->number_ = i_;
		node_->next_ = head_;
		head_ = node_;
		i_ = jfl_sub(i_, 1);
	}
	jfl_release(head_);
	*thrown_ = e_;
	return true;
}

static bool Main_main(struct jfl_exception *thrown_)
{
	struct Node *head_ = NULL;
	struct Node *next_;
	struct Node *chain_ = NULL;

	if (Main_chain(200000, &head_, thrown_)) {
		return true;
	}
	Node_show_any((struct jfl_object *)head_);
	next_ = head_->next_;
	jfl_retain(next_);
	Node_show_any((struct jfl_object *)next_);
	jfl_release(head_);
	jfl_release(next_);
	if (Main_chain(0, &chain_, thrown_)) {
		return true;
	}
	Console_printInt(0, chain_ && jfl_class_of(chain_) == &Odd_class);
	Console_printLine(0);
	Main_join(1, 2);
	return false;
}

static bool jfl_run_main(struct jfl_ref_array *arguments __maybe_unused, struct jfl_exception *thrown)
{
	return Main_main(thrown);
}

static int __init jfl_program_init(void)
{
	return jfl_program_run(NULL);
}

static void __exit jfl_program_exit(void)
{
}

module_init(jfl_program_init);
module_exit(jfl_program_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("objects, compiled from Java");
MODULE_INFO(jfl_source, "sha256:0");
