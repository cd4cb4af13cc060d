/* system_posix.c: system.h on Linux and macOS. */
#ifndef _WIN32
#include "system.h"

#include <dlfcn.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <time.h>

#define NS_PER_S 1000000000LL

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 /* Python ignores SIGPIPE anyway */
#endif

/* ---- Time, randomness, environment -------------------------------------------------- */

int64_t clock_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * NS_PER_S + now.tv_nsec;
}

/* The most the kernel is asked for at once: so many bytes take about a
 * millisecond, after which a signal is looked at. */
#define PIECE ((size_t)1 << 20)

Py_ssize_t system_random(uint8_t *p, size_t n)
{
#ifdef __linux__
	return getrandom(p, n < PIECE ? n : PIECE, 0);
#else
	n = n < 256 ? n : 256; /* the most getentropy gives at once */
	return getentropy(p, n) < 0 ? -1 : (Py_ssize_t)n;
#endif
}

char *system_variable(const char *name)
{
#ifdef __linux__
	const char *value = secure_getenv(name);
#else
	const char *value = issetugid() ? NULL : getenv(name);
#endif
	size_t n = value != NULL ? strlen(value) + 1 : 0;
	char *copy = n > 0 ? PyMem_RawMalloc(n) : NULL;

	return copy != NULL ? memcpy(copy, value, n) : NULL;
}

/* ---- Files --------------------------------------------------------------------------- */

/* Debian, Fedora, Alpine and macOS, and Debian without its openssl package. */
const struct place system_places[] = {
	{"/usr/lib/ssl/cert.pem", "/usr/lib/ssl/certs"},
	{"/etc/pki/tls/certs/ca-bundle.crt", "/etc/pki/tls/certs"},
	{"/etc/ssl/cert.pem", "/etc/ssl/certs"},
	{"/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/certs"},
	{NULL, NULL},
};
const char system_path_separator = ':';

int system_open(const char *path, int flags) { return open(path, flags | O_CLOEXEC, 0666); }

size_t system_file_size(int fd)
{
	struct stat info;

	return fstat(fd, &info) == 0 && info.st_size > 0 ? (size_t)info.st_size : 0;
}

int system_exists(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0;
}

void file_raise(int error, PyObject *path)
{
	errno = error;
	PyErr_SetFromErrnoWithFilenameObject(PyExc_OSError, path);
}

/* ---- The terminal -------------------------------------------------------------------- */

/* Reads a line into out without its end. 1, or 0 if there was none; -1: a
 * signal handler raised. */
static int read_line(int tty, struct buffer *out, size_t most)
{
	while (out->end < most) {
		ssize_t n;
		Py_BEGIN_ALLOW_THREADS
		n = read(tty, out->p + out->end, 1);
		Py_END_ALLOW_THREADS
		if (n < 0 && errno == EINTR) {
			if (PyErr_CheckSignals() < 0)
				return -1;
		} else if (n <= 0) {
			return out->end > 0;
		} else if (out->p[out->end] == '\n') {
			return 1;
		} else {
			out->end++;
		}
	}
	return 1;
}

static void say(int tty, const char *text)
{
	ssize_t unused = write(tty, text, strlen(text));

	(void)unused;
}

static int ask_without_echo(int tty, const char *prompt, struct buffer *out, size_t most)
{
	struct termios before, quiet;
	int ret;

	if (tcgetattr(tty, &before) < 0)
		return 0;
	quiet = before;
	quiet.c_lflag &= ~(tcflag_t)ECHO;
	tcsetattr(tty, TCSAFLUSH, &quiet);
	say(tty, prompt);
	ret = read_line(tty, out, most);
	tcsetattr(tty, TCSAFLUSH, &before);
	say(tty, "\n");
	return ret;
}

int system_ask(const char *prompt, struct buffer *out, size_t most)
{
	int tty, ret;

	if (!isatty(STDIN_FILENO) || (tty = system_open("/dev/tty", O_RDWR)) < 0)
		return 0;
	if (buffer_reserve(out, most) < 0) {
		PyErr_NoMemory();
		ret = -1;
	} else {
		ret = ask_without_echo(tty, prompt, out, most);
	}
	close(tty);
	return ret;
}

/* ---- Sockets -------------------------------------------------------------------------- */

#ifdef __linux__
/* recv(NULL, MSG_TRUNC) drops bytes of a TCP stream without copying them; other
 * streams do not know it. */
static int kernel_drops(int fd)
{
	int domain = 0, protocol = 0;
	socklen_t n = sizeof domain;

	if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &n) < 0 || (domain != AF_INET && domain != AF_INET6))
		return 0;
	n = sizeof protocol;
	return getsockopt(fd, SOL_SOCKET, SO_PROTOCOL, &protocol, &n) == 0 && protocol == IPPROTO_TCP;
}
#else
static int kernel_drops(int fd)
{
	(void)fd;
	return 0;
}
#endif

void socket_identify(system_socket s, struct socket_identity *id)
{
	struct stat info;

	if (fstat(s, &info) < 0)
		return;
	id->known = 1;
	id->can_drop = kernel_drops(s);
	id->a = (uint64_t)info.st_dev;
	id->b = (uint64_t)info.st_ino;
}

int socket_is(system_socket s, const struct socket_identity *id)
{
	struct stat info;

	if (fstat(s, &info) < 0)
		return 0;
	return !id->known || ((uint64_t)info.st_dev == id->a && (uint64_t)info.st_ino == id->b);
}

system_socket socket_number(PyObject *fileno, int *failed)
{
	long n = PyLong_AsLong(fileno);

	*failed = n == -1 && PyErr_Occurred();
	return n >= 0 && n <= INT_MAX ? (int)n : NO_SOCKET;
}

void socket_enter(system_socket s) { (void)s; }

void socket_leave(system_socket s, int blocking)
{
	(void)s;
	(void)blocking;
}

static Py_ssize_t result(ssize_t n, int *error)
{
	if (n >= 0)
		return n;
	*error = errno;
	return errno == EAGAIN || errno == EWOULDBLOCK ? SOCKET_AGAIN : SOCKET_FAILED;
}

static Py_ssize_t receive(int fd, uint8_t *p, size_t n, int flags, int *error)
{
	ssize_t got;

	do
		got = recv(fd, p, n, flags | MSG_DONTWAIT);
	while (got < 0 && errno == EINTR);
	return result(got, error);
}

Py_ssize_t socket_peek(system_socket s, uint8_t *p, size_t n, int *error) { return receive(s, p, n, MSG_PEEK, error); }

Py_ssize_t socket_receive(system_socket s, uint8_t *p, size_t n, int *error) { return receive(s, p, n, 0, error); }

Py_ssize_t socket_drop(system_socket s, size_t n, int *error) { return receive(s, NULL, n, MSG_TRUNC, error); }

Py_ssize_t socket_send(system_socket s, const uint8_t *p, size_t n, int *error)
{
	ssize_t sent;

	do
		sent = send(s, p, n, MSG_DONTWAIT | MSG_NOSIGNAL);
	while (sent < 0 && errno == EINTR);
	return result(sent, error);
}

int socket_wait(system_socket s, int read, int write, int ms, int *error)
{
	struct pollfd p = {.fd = s, .events = (short)((read ? POLLIN : 0) | (write ? POLLOUT : 0))};
	int n = poll(&p, 1, ms);

	if (n >= 0)
		return n > 0; /* if the descriptor is bad, the next call says so */
	*error = errno;
	return errno == EINTR ? SOCKET_SIGNAL : SOCKET_FAILED;
}

int system_peer_is_gone(int error) { return error == EPIPE || error == ECONNRESET; }

const int system_aborted = ECONNABORTED;

void system_raise(int error)
{
	errno = error;
	PyErr_SetFromErrno(PyExc_OSError);
}

/* ---- Libraries -------------------------------------------------------------------------- */

int library_beside(const void *code, const char *name, char *path, size_t room)
{
	Dl_info self;
	const char *slash;
	size_t dir, n = strlen(name) + 1;

	if (dladdr(code, &self) == 0 || self.dli_fname == NULL || (slash = strrchr(self.dli_fname, '/')) == NULL)
		return -1;
	dir = (size_t)(slash - self.dli_fname) + 1;
	if (dir + n > room)
		return -1;
	memcpy(path, self.dli_fname, dir);
	memcpy(path + dir, name, n);
	return 0;
}

void *library_load(const char *path, char *why, size_t room)
{
	void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);

	if (library == NULL)
		snprintf(why, room, "%s", dlerror());
	return library;
}

void *library_symbol(void *library, const char *name) { return dlsym(library, name); }

int library_is_same(const void *address, const void *other)
{
	Dl_info one, two;

	return dladdr(address, &one) != 0 && dladdr(other, &two) != 0 && one.dli_fbase == two.dli_fbase;
}

/* ---- Threads and processes ---------------------------------------------------------------- */

void lock_take(system_lock *lock) { pthread_mutex_lock(lock); }

void lock_give(system_lock *lock) { pthread_mutex_unlock(lock); }

static pthread_key_t thread_key; /* its destructor sees threads end */
static void (*thread_gone)(void);

static void thread_ends(void *unused)
{
	(void)unused;
	thread_gone();
}

int threads_watch(void (*gone)(void))
{
	thread_gone = gone;
	return pthread_key_create(&thread_key, thread_ends) == 0 ? 0 : -1;
}

void thread_watch(void) { pthread_setspecific(thread_key, &thread_key); }

int system_at_fork(void (*child)(void)) { return pthread_atfork(NULL, NULL, child) == 0 ? 0 : -1; }
#endif
