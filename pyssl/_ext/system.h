/* system.h: what operating systems do differently. system_posix.c and
 * system_windows.c each have all of it; no other file calls the system.
 *
 * The error numbers of sockets are errno's on POSIX and Winsock's on Windows:
 * who gets one hands it on to system_raise, or compares it by the functions here. */
#ifndef PYSSL_SYSTEM_H
#define PYSSL_SYSTEM_H

#include "buffer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>

#ifdef _WIN32
#include <io.h>
#include <winsock2.h>
#define NO_SOCKET INVALID_SOCKET
typedef SOCKET system_socket;
#define SYSTEM_BAD_SOCKET WSAENOTSOCK
#else
#include <pthread.h>
#include <unistd.h>
#define NO_SOCKET (-1)
typedef int system_socket;
#define SYSTEM_BAD_SOCKET EBADF
#endif

/* ---- Time, randomness, environment ------------------------------------------ */

int64_t clock_ns(void); /* since some moment; never goes back */

/* Bytes from the kernel, n at most: about a millisecond's worth. Their number,
 * or -1 with errno. */
Py_ssize_t system_random(uint8_t *p, size_t n);

/* An environment variable in file system form, for PyMem_RawFree; NULL if it is
 * not set, or the program has more rights than its caller. */
char *system_variable(const char *name);

/* ---- Files ------------------------------------------------------------------ */

/* open() with close-on-exec; path in file system form (UTF-8 on Windows). */
int system_open(const char *path, int flags);
/* The size of an open file; 0 if it has none, as a pipe. */
size_t system_file_size(int fd);
int system_exists(const char *path);

/* OSError with an errno, and with the path unless it is NULL. */
void file_raise(int error, PyObject *path);

/* Where the system's certificates may be; {NULL, NULL} ends the list. */
struct place {
	const char *file, *dir;
};
extern const struct place system_places[];
extern const char system_path_separator; /* between directories in a list */

/* Asks the person at the terminal, without echo. 1, or 0 if there is nobody to
 * ask or no answer; -1: exception. out takes most bytes at most. */
int system_ask(const char *prompt, struct buffer *out, size_t most);

/* ---- Sockets ---------------------------------------------------------------- */

/* What identifies a socket, whatever its number. */
struct socket_identity {
	int known, can_drop; /* it was asked; the kernel can drop bytes unread */
	uint64_t a, b;
};
void socket_identify(system_socket s, struct socket_identity *id);
/* Is s (still) the socket that was identified? Unknown ones are. */
int socket_is(system_socket s, const struct socket_identity *id);

/* Python's value of fileno(). NO_SOCKET if it is none; -2 in *failed: exception. */
system_socket socket_number(PyObject *fileno, int *failed);

/* A stretch in which calls on s do not wait, whatever Python has set. For POSIX,
 * where each call says so itself, there is nothing to do. blocking: what Python
 * has set. */
void socket_enter(system_socket s);
void socket_leave(system_socket s, int blocking);

enum { SOCKET_AGAIN = -1, SOCKET_FAILED = -2, SOCKET_SIGNAL = -3 };

/* The number of bytes, SOCKET_AGAIN, or SOCKET_FAILED with its number. None waits. */
Py_ssize_t socket_peek(system_socket s, uint8_t *p, size_t n, int *error);
Py_ssize_t socket_receive(system_socket s, uint8_t *p, size_t n, int *error);
Py_ssize_t socket_drop(system_socket s, size_t n, int *error); /* if can_drop */
Py_ssize_t socket_send(system_socket s, const uint8_t *p, size_t n, int *error);
/* Until s can be read or written, as asked for; -1 ms: without end. 1, 0 after
 * that time, SOCKET_SIGNAL or SOCKET_FAILED. */
int socket_wait(system_socket s, int read, int write, int ms, int *error);

int system_peer_is_gone(int error); /* it has closed, or reset, the connection */
extern const int system_aborted;    /* ECONNABORTED */
void system_raise(int error);       /* OSError with this number */

/* ---- Libraries ---------------------------------------------------------------- */

#ifdef _WIN32
#define SYSTEM_LIBRARY ".dll"
#elif defined(__APPLE__)
#define SYSTEM_LIBRARY ".dylib"
#else
#define SYSTEM_LIBRARY ".so"
#endif

/* The path of a file beside the library that holds the address code: 0, or -1
 * if that is not known or too long. */
int library_beside(const void *code, const char *name, char *path, size_t room);
/* Loads it for good. NULL: the system's words are in why. */
void *library_load(const char *path, char *why, size_t room);
void *library_symbol(void *library, const char *name);
int library_is_same(const void *address, const void *other); /* both lie in one */

/* ---- Threads and processes ------------------------------------------------------ */

/* A lock that is there from the start: {SYSTEM_LOCK}. */
#ifdef _WIN32
#define SYSTEM_LOCK SRWLOCK_INIT
typedef SRWLOCK system_lock;
#else
#define SYSTEM_LOCK PTHREAD_MUTEX_INITIALIZER
typedef pthread_mutex_t system_lock;
#endif
void lock_take(system_lock *lock);
void lock_give(system_lock *lock);

/* Has gone run at the end of every thread that calls thread_watch from now on.
 * 0, or -1: nothing is left for it. */
int threads_watch(void (*gone)(void));
void thread_watch(void);

/* Has child run in every forked child. 0, or -1. */
int system_at_fork(void (*child)(void));

#endif
