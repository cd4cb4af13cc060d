/* restart.c: starts the engine again, in the child of a fork.
 *
 * After a fork the threads of the parent's Go runtime are gone, and with them
 * the runtime. Its memory is still there, as the child's own copy. So the
 * library's writable memory is put back to what it was after dlopen, in place,
 * and its constructors run again: a new runtime starts at the same addresses,
 * and asks the system for a heap of its own. The old heap stays where it was, as
 * memory that nobody owns; what the child inherits is read from it (inherit.go).
 *
 * What the library's memory was after dlopen need not have been saved. Its pages
 * are a private mapping of the file: dropped, they are the file's again. What
 * dlopen had written into them, addresses, is written again from the library's
 * relocations; those that need the look-up of a symbol keep the value they have.
 *
 * This leans on ELF and on Go's way with it. The layout is checked before
 * anything is touched: what is not as expected is refused. tests/test_fork.py
 * finds out if a new Go breaks what cannot be checked here.
 */
#define _GNU_SOURCE
#include "restart.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#include <elf.h>
#include <link.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef DT_RELR
#define DT_RELR 36
#endif

#ifdef __x86_64__
#define RELATIVE R_X86_64_RELATIVE
#define THREAD_OFFSET R_X86_64_TPOFF64
static char *thread_pointer(void)
{
	char *p;
	__asm__("mov %%fs:0, %0" : "=r"(p));
	return p;
}
#else
#define RELATIVE R_AARCH64_RELATIVE
#define THREAD_OFFSET R_AARCH64_TLS_TPREL
static char *thread_pointer(void)
{
	char *p;
	__asm__("mrs %0, tpidr_el0" : "=r"(p));
	return p;
}
#endif

typedef void (*constructor)(int, char **, char **);

/* The library as it lies in memory. */
struct image {
	uintptr_t inside; /* an address of it, to find it by */
	uintptr_t base;
	uintptr_t start, file_end, end; /* what the program may write to; from file_end on it begins as zeros */
	const ElfW(Rela) *table[2];     /* its relocations */
	size_t count[2];
	const constructor *init;
	size_t init_count;
	size_t thread_size; /* of its memory per thread */
	intptr_t thread_at; /* where that is, from the thread pointer */
};

/* ---- Finding out ------------------------------------------------------------------ */

/* glibc has made addresses of some entries, musl of none. */
static uintptr_t address(const struct image *m, uintptr_t value) { return value < m->base ? m->base + value : value; }

static const char *read_dynamic(struct image *m, const ElfW(Dyn) *d)
{
	for (; d->d_tag != DT_NULL; d++) {
		switch (d->d_tag) {
		case DT_RELA:
			m->table[0] = (const void *)address(m, d->d_un.d_ptr);
			break;
		case DT_RELASZ:
			m->count[0] = d->d_un.d_val / sizeof(ElfW(Rela));
			break;
		case DT_JMPREL:
			m->table[1] = (const void *)address(m, d->d_un.d_ptr);
			break;
		case DT_PLTRELSZ:
			m->count[1] = d->d_un.d_val / sizeof(ElfW(Rela));
			break;
		case DT_INIT_ARRAY:
			m->init = (const void *)address(m, d->d_un.d_ptr);
			break;
		case DT_INIT_ARRAYSZ:
			m->init_count = d->d_un.d_val / sizeof(constructor);
			break;
		case DT_REL:
		case DT_TEXTREL:
		case DT_RELR:
			return "its relocations are of another kind";
		}
	}
	return m->count[0] > 0 && m->init_count > 0 ? NULL : "it has no relocations or constructors";
}

static const char *read_headers(struct image *m, const struct dl_phdr_info *info)
{
	uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), sealed = 0;
	const ElfW(Dyn) *dynamic = NULL;
	int writable = 0;

	m->base = info->dlpi_addr;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *h = &info->dlpi_phdr[i];
		uintptr_t at = m->base + h->p_vaddr;
		if (h->p_type == PT_LOAD && (h->p_flags & PF_W)) {
			writable++;
			m->start = at;
			m->file_end = at + h->p_filesz;
			m->end = at + h->p_memsz;
		} else if (h->p_type == PT_GNU_RELRO) {
			sealed = (at + h->p_memsz) & -page; /* written by dlopen alone */
		} else if (h->p_type == PT_TLS) {
			m->thread_size = h->p_filesz == 0 ? h->p_memsz : 0;
		} else if (h->p_type == PT_DYNAMIC) {
			dynamic = (const void *)at;
		}
	}
	if (writable != 1 || dynamic == NULL)
		return "its segments are others";
	m->start = sealed > m->start ? sealed : m->start & -page;
	if (m->start >= m->file_end)
		return "its segments are others";
	return read_dynamic(m, dynamic);
}

/* Go keeps one word per thread, at a fixed distance from the thread pointer;
 * dlopen has written the distance where a relocation says. */
static const char *find_thread_word(struct image *m)
{
	int found = 0;

	for (int t = 0; t < 2; t++) {
		for (size_t i = 0; i < m->count[t]; i++) {
			if (ELF64_R_TYPE(m->table[t][i].r_info) != THREAD_OFFSET)
				continue;
			m->thread_at = *(const intptr_t *)(m->base + m->table[t][i].r_offset);
			found++;
		}
	}
	return found == 1 && m->thread_size == sizeof(void *) ? NULL : "its memory per thread is not one word";
}

static int is_it(struct dl_phdr_info *info, size_t size, void *arg)
{
	struct image *m = arg;

	(void)size;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *h = &info->dlpi_phdr[i];
		uintptr_t at = info->dlpi_addr + h->p_vaddr;
		if (h->p_type == PT_LOAD && at <= m->inside && m->inside < at + h->p_memsz) {
			const char *why = read_headers(m, info);
			m->inside = why == NULL ? 0 : (uintptr_t)why;
			return why == NULL ? 1 : -1;
		}
	}
	return 0;
}

/* NULL, or why it cannot be started again. */
static const char *look_at(const void *inside, struct image *m)
{
	int found;

	*m = (struct image){.inside = (uintptr_t)inside};
	found = dl_iterate_phdr(is_it, m);
	if (found == 0)
		return "it is not among the loaded libraries";
	return found < 0 ? (const char *)m->inside : find_thread_word(m);
}

/* ---- Putting back ----------------------------------------------------------------- */

static int is_written(const struct image *m, const ElfW(Rela) *r)
{
	uintptr_t at = m->base + r->r_offset;

	return m->start <= at && at < m->end;
}

/* The values that need the look-up of a symbol, one behind the other: read from
 * memory (put = 0) or written to it. Returns their number. */
static size_t symbols(const struct image *m, uintptr_t *values, int put)
{
	size_t n = 0;

	for (int t = 0; t < 2; t++) {
		for (size_t i = 0; i < m->count[t]; i++) {
			const ElfW(Rela) *r = &m->table[t][i];
			uintptr_t *word = (uintptr_t *)(m->base + r->r_offset);
			if (!is_written(m, r) || ELF64_R_TYPE(r->r_info) == RELATIVE)
				continue;
			if (put)
				*word = values[n];
			else if (values != NULL)
				values[n] = *word;
			n++;
		}
	}
	return n;
}

static void put_addresses(const struct image *m)
{
	for (int t = 0; t < 2; t++) {
		for (size_t i = 0; i < m->count[t]; i++) {
			const ElfW(Rela) *r = &m->table[t][i];
			if (is_written(m, r) && ELF64_R_TYPE(r->r_info) == RELATIVE)
				*(uintptr_t *)(m->base + r->r_offset) = m->base + (uintptr_t)r->r_addend;
		}
	}
}

/* Nothing of the library may run from here to the constructors. */
static const char *put_back(const struct image *m, uintptr_t *values)
{
	uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
	uintptr_t last = (m->file_end + page - 1) & -page, end = (m->end + page - 1) & -page;

	symbols(m, values, 0);
	if (madvise((void *)m->start, end - m->start, MADV_DONTNEED) < 0)
		return "its memory cannot be dropped";
	memset((void *)m->file_end, 0, (last < end ? last : end) - m->file_end); /* the file goes on there */
	put_addresses(m);
	symbols(m, values, 1);
	memset(thread_pointer() + m->thread_at, 0, m->thread_size);
	return NULL;
}

/* ---- Starting --------------------------------------------------------------------- */

/* What the constructors are given lies in memory as at the start of a process:
 * arguments, environment, auxiliary vector. The real one may have been written
 * over, as programs do that set their title. Of the environment Go reads what is
 * its own; the vector is empty, and Go asks the system. It keeps pointers to all. */
#define SETTINGS 16

static struct {
	char *arguments[2]; /* a name and NULL */
	char *environment[SETTINGS + 1];
	uintptr_t auxiliary[2];
} start_block;

static void copy_environment(void)
{
	int n = 0;

	memset(start_block.environment, 0, sizeof start_block.environment);
	for (char **e = environ; e != NULL && *e != NULL && n < SETTINGS; e++)
		if ((*e)[0] == 'G' && (*e)[1] == 'O' && (start_block.environment[n] = strdup(*e)) != NULL)
			n++;
}

static void construct(const struct image *m)
{
	static char name[] = "pyssl";
	char **block = start_block.arguments;

	block[0] = name;
	copy_environment();
	for (size_t i = 0; i < m->init_count; i++)
		m->init[i](1, block, start_block.environment);
}

/* Go remembers its part of a thread under a key of its own, whose destructor is
 * the runtime's. It is found by what the first call of the runtime changes. */
#define KEYS 128

static void *values_before[KEYS];
static pthread_key_t go_key;
static int has_go_key;

void restart_begin(void)
{
	for (unsigned key = 0; key < KEYS; key++)
		values_before[key] = pthread_getspecific(key);
}

void restart_end(void)
{
	for (unsigned key = 0; key < KEYS; key++) {
		if (pthread_getspecific(key) != values_before[key]) {
			go_key = key;
			has_go_key = 1;
		}
	}
}

const char *restart_library(const void *inside)
{
	struct image m;
	const char *why = look_at(inside, &m);
	uintptr_t *values;

	if (why != NULL)
		return why;
	values = malloc((symbols(&m, NULL, 0) + 1) * sizeof *values);
	if (values == NULL)
		return "out of memory";
	why = put_back(&m, values);
	free(values);
	if (why != NULL)
		return why;
	if (has_go_key)
		pthread_key_delete(go_key);
	has_go_key = 0;
	construct(&m);
	return NULL;
}

#else

void restart_begin(void) {}
void restart_end(void) {}

const char *restart_library(const void *inside)
{
	(void)inside;
	return "this is done on Linux alone, on x86-64 and aarch64";
}

#endif
