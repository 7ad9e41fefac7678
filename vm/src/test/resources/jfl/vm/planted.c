// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Does on demand what a run must notice. */
#include <linux/delay.h>
#include <linux/module.h>
#include <linux/slab.h>

static char *plant = "";
module_param(plant, charp, 0444);
static int lines;
module_param(lines, int, 0444);

static int __init planted_init(void)
{
	int i;

	pr_info("planted: loaded with \"%s\"\n", plant);
	for (i = 0; i < lines; i++)
		pr_info("planted: line %d of the output of a program that prints a lot\n", i);
	if (!strcmp(plant, "warn"))
		WARN(1, "as asked\n");
	if (!strcmp(plant, "oops"))
		*(volatile int *)8 = 1;
	if (!strcmp(plant, "bug"))
		BUG();
	if (!strcmp(plant, "panic"))
		panic("as asked");
	if (!strcmp(plant, "hang"))
		for (;;)
			cpu_relax();
	if (!strcmp(plant, "refuse"))
		return -ENODEV;
	return 0;
}

static void __exit planted_exit(void)
{
	if (!strcmp(plant, "leak"))
		pr_err("planted: jfl: leak: 2 objects of Message (Echo.java:14)\n");
	pr_info("planted: unloaded\n");
}

module_init(planted_init);
module_exit(planted_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Warns, faults, hangs or leaks on demand");
