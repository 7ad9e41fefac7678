/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * System.out and System.err: a buffer each. The flavour's jfl_stream_write()
 * takes text out of it: what it wants to, or all of it, and says how much.
 */
#ifndef JFL_CONSOLE_H
#define JFL_CONSOLE_H

enum jfl_stream {
	JFL_STDOUT,
	JFL_STDERR,
	JFL_STREAMS,
};

static char jfl_stream_buffers[JFL_STREAMS][JFL_STREAM_BUFFER] __maybe_unused;

static struct jfl_sink jfl_streams[JFL_STREAMS] __maybe_unused = {
	{ jfl_stream_buffers[0], JFL_STREAM_BUFFER, 0, JFL_STDOUT, 0, 0, 0, -1 },
	{ jfl_stream_buffers[1], JFL_STREAM_BUFFER, 0, JFL_STDERR, 0, 0, 0, -1 },
};

JFL_OPTIONAL void jfl_stream_empty(struct jfl_sink *sink, bool all)
{
	u32 taken = jfl_stream_write(sink->stream, sink->buffer, sink->length, all);

	if (!taken)
		return;
	memmove(sink->buffer, sink->buffer + taken, sink->length - taken);
	sink->length -= taken;
}

JFL_OPTIONAL void jfl_sink_full(struct jfl_sink *sink)
{
	u32 before = sink->length;

	jfl_stream_empty(sink, false);
	if (sink->length == before)
		jfl_stream_empty(sink, true);
}

JFL_OPTIONAL void jfl_console_flush(void)
{
	s32 stream;

	for (stream = 0; stream < JFL_STREAMS; stream++)
		jfl_stream_empty(&jfl_streams[stream], true);
}

#endif
