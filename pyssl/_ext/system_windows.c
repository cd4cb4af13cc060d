/* system_windows.c: system.h on Windows, with mingw-w64 or MSVC. */
#ifdef _WIN32
#ifndef _CRT_RAND_S
#define _CRT_RAND_S
#endif
#include "system.h"

#include <conio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <ws2tcpip.h>

/* ---- Text ------------------------------------------------------------------------------- */

/* UTF-8 to UTF-16, for PyMem_RawFree; NULL with errno. */
static wchar_t *wide(const char *text)
{
	int n = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text, -1, NULL, 0);
	wchar_t *copy = n > 0 ? PyMem_RawMalloc((size_t)n * sizeof *copy) : NULL;

	if (copy == NULL) {
		errno = n > 0 ? ENOMEM : EINVAL;
		return NULL;
	}
	MultiByteToWideChar(CP_UTF8, 0, text, -1, copy, n);
	return copy;
}

static char *narrow(const wchar_t *text)
{
	int n = WideCharToMultiByte(CP_UTF8, 0, text, -1, NULL, 0, NULL, NULL);
	char *copy = n > 0 ? PyMem_RawMalloc((size_t)n) : NULL;

	if (copy != NULL)
		WideCharToMultiByte(CP_UTF8, 0, text, -1, copy, n, NULL, NULL);
	return copy;
}

/* ---- Time, randomness, environment -------------------------------------------------------- */

int64_t clock_ns(void)
{
	LARGE_INTEGER ticks, per_second;

	QueryPerformanceFrequency(&per_second);
	QueryPerformanceCounter(&ticks);
	return ticks.QuadPart / per_second.QuadPart * 1000000000LL +
	       ticks.QuadPart % per_second.QuadPart * 1000000000LL / per_second.QuadPart;
}

#define PIECE ((size_t)1 << 20) /* about a millisecond's worth */

/* RtlGenRandom, by the name under which advapi32 exports it. */
BOOLEAN NTAPI SystemFunction036(PVOID p, ULONG n);

Py_ssize_t system_random(uint8_t *p, size_t n)
{
	n = n < PIECE ? n : PIECE;
	if (SystemFunction036(p, (ULONG)n))
		return (Py_ssize_t)n;
	errno = EIO;
	return -1;
}

char *system_variable(const char *name)
{
	wchar_t *key = wide(name), *value = NULL;
	DWORD room = key != NULL ? GetEnvironmentVariableW(key, NULL, 0) : 0;
	char *copy = NULL;

	if (room > 0 && (value = PyMem_RawMalloc(room * sizeof *value)) != NULL &&
	    GetEnvironmentVariableW(key, value, room) < room)
		copy = narrow(value);
	PyMem_RawFree(value);
	PyMem_RawFree(key);
	return copy;
}

/* ---- Files ----------------------------------------------------------------------------------- */

/* Where OpenSSL's own build for Windows looks; the system's stores are read by
 * enum_certificates instead. */
const struct place system_places[] = {
	{"C:\\Program Files\\Common Files\\SSL/cert.pem", "C:\\Program Files\\Common Files\\SSL/certs"},
	{NULL, NULL},
};
const char system_path_separator = ';';

int system_open(const char *path, int flags)
{
	wchar_t *name = wide(path);
	int fd = -1;

	if (name != NULL)
		fd = _wopen(name, flags | _O_BINARY | _O_NOINHERIT, _S_IREAD | _S_IWRITE);
	PyMem_RawFree(name);
	return fd;
}

size_t system_file_size(int fd)
{
	__int64 n = _filelengthi64(fd);

	return n > 0 ? (size_t)n : 0;
}

int system_exists(const char *path)
{
	wchar_t *name = wide(path);
	int found = name != NULL && GetFileAttributesW(name) != INVALID_FILE_ATTRIBUTES;

	PyMem_RawFree(name);
	return found;
}

/* Python may have been built with another C library than this file, and so with
 * another errno; the numbers are the same. */
void file_raise(int error, PyObject *path)
{
	PyObject *args = path != NULL ? Py_BuildValue("isO", error, strerror(error), path)
	                              : Py_BuildValue("is", error, strerror(error));

	if (args != NULL)
		PyErr_SetObject(PyExc_OSError, args);
	Py_XDECREF(args);
}

/* ---- The terminal ------------------------------------------------------------------------------ */

#define ASK_MAX 1024 /* characters of an answer */

/* Reads a line from the console. Its length; -1: Ctrl-C. */
static int read_line(wchar_t *line, int room)
{
	int n = 0;

	while (n < room) {
		wint_t c = _getwch();
		if (c == L'\r' || c == L'\n' || c == WEOF)
			break;
		if (c == 3)
			return -1;
		if (c == L'\b')
			n -= n > 0;
		else
			line[n++] = (wchar_t)c;
	}
	return n;
}

int system_ask(const char *prompt, struct buffer *out, size_t most)
{
	wchar_t line[ASK_MAX];
	char text[3 * ASK_MAX];
	int n, size;

	if (!_isatty(0))
		return 0;
	_cputs(prompt);
	Py_BEGIN_ALLOW_THREADS
	n = read_line(line, ASK_MAX);
	Py_END_ALLOW_THREADS
	_cputs("\r\n");
	if (n < 0)
		PyErr_SetNone(PyExc_KeyboardInterrupt);
	size = n > 0 ? WideCharToMultiByte(CP_UTF8, 0, line, n, text, sizeof text, NULL, NULL) : n;
	SecureZeroMemory(line, sizeof line);
	if (size > (int)most)
		size = (int)most;
	if (size > 0 && buffer_append(out, text, (size_t)size) < 0) {
		PyErr_NoMemory();
		size = -1;
	}
	SecureZeroMemory(text, sizeof text);
	return size < 0 ? -1 : size > 0;
}

/* ---- Sockets ------------------------------------------------------------------------------------- */

/* Winsock has no number of its own for a socket: its two addresses stand for it. */
static uint64_t address(int (WSAAPI *name)(SOCKET, struct sockaddr *, int *), SOCKET s)
{
	struct sockaddr_storage a;
	int n = sizeof a;
	uint64_t hash = 0xcbf29ce484222325u; /* FNV-1a */

	if (name(s, (struct sockaddr *)&a, &n) != 0)
		return 0;
	for (int i = 0; i < n; i++)
		hash = (hash ^ ((const uint8_t *)&a)[i]) * 0x100000001b3u;
	return hash;
}

static int is_open(SOCKET s)
{
	int type, n = sizeof type;

	return getsockopt(s, SOL_SOCKET, SO_TYPE, (char *)&type, &n) == 0;
}

void socket_identify(system_socket s, struct socket_identity *id)
{
	id->a = address(getsockname, s);
	id->b = address(getpeername, s);
	id->known = id->a != 0 && id->b != 0;
}

/* A socket whose peer has reset the connection has no peer's address any more,
 * but it has its own. */
int socket_is(system_socket s, const struct socket_identity *id)
{
	uint64_t peer;

	if (!is_open(s))
		return 0;
	if (!id->known)
		return 1;
	peer = address(getpeername, s);
	return address(getsockname, s) == id->a && (peer == id->b || peer == 0);
}

system_socket socket_number(PyObject *fileno, int *failed)
{
	long long n = PyLong_AsLongLong(fileno);

	*failed = n == -1 && PyErr_Occurred();
	return n >= 0 ? (SOCKET)n : NO_SOCKET;
}

/* Winsock has no MSG_DONTWAIT: the socket itself is put into that mode, and
 * back into Python's where the last call leaves. */
void socket_enter(system_socket s)
{
	u_long on = 1;

	ioctlsocket(s, FIONBIO, &on);
}

void socket_leave(system_socket s, int blocking)
{
	u_long off = 0;

	if (blocking)
		ioctlsocket(s, FIONBIO, &off);
}

static int size(size_t n) { return n < INT_MAX ? (int)n : INT_MAX; }

static Py_ssize_t result(int n, int *error)
{
	if (n >= 0)
		return n;
	*error = WSAGetLastError();
	return *error == WSAEWOULDBLOCK ? SOCKET_AGAIN : SOCKET_FAILED;
}

Py_ssize_t socket_peek(system_socket s, uint8_t *p, size_t n, int *error)
{
	return result(recv(s, (char *)p, size(n), MSG_PEEK), error);
}

Py_ssize_t socket_receive(system_socket s, uint8_t *p, size_t n, int *error)
{
	return result(recv(s, (char *)p, size(n), 0), error);
}

Py_ssize_t socket_drop(system_socket s, size_t n, int *error)
{
	(void)s;
	(void)n;
	*error = WSAEOPNOTSUPP;
	return SOCKET_FAILED;
}

Py_ssize_t socket_send(system_socket s, const uint8_t *p, size_t n, int *error)
{
	return result(send(s, (const char *)p, size(n), 0), error);
}

int socket_wait(system_socket s, int read, int write, int ms, int *error)
{
	WSAPOLLFD p = {.fd = s, .events = (SHORT)((read ? POLLRDNORM : 0) | (write ? POLLWRNORM : 0))};
	int n = WSAPoll(&p, 1, ms);

	if (n >= 0)
		return n > 0;
	*error = WSAGetLastError();
	return *error == WSAEINTR ? SOCKET_SIGNAL : SOCKET_FAILED;
}

int system_peer_is_gone(int error) { return error == WSAECONNRESET || error == WSAECONNABORTED || error == WSAESHUTDOWN; }

const int system_aborted = WSAECONNABORTED;

void system_raise(int error) { PyErr_SetExcFromWindowsErr(PyExc_OSError, error); }

/* ---- Libraries ------------------------------------------------------------------------------------ */

#define FROM_ADDRESS (GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT)
#define PATH_MAX_WIDE 4096

int library_beside(const void *code, const char *name, char *path, size_t room)
{
	wchar_t file[PATH_MAX_WIDE], *slash;
	HMODULE self;
	DWORD n;
	int dir;

	if (!GetModuleHandleExW(FROM_ADDRESS, (LPCWSTR)code, &self))
		return -1;
	n = GetModuleFileNameW(self, file, PATH_MAX_WIDE);
	if (n == 0 || n == PATH_MAX_WIDE || (slash = wcsrchr(file, L'\\')) == NULL)
		return -1;
	dir = WideCharToMultiByte(CP_UTF8, 0, file, (int)(slash - file) + 1, path, (int)room, NULL, NULL);
	if (dir <= 0 || (size_t)dir + strlen(name) + 1 > room)
		return -1;
	memcpy(path + dir, name, strlen(name) + 1);
	return 0;
}

static void explain(DWORD error, char *why, size_t room)
{
	DWORD n = FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, NULL, error, 0, why, (DWORD)room, NULL);

	while (n > 0 && (unsigned char)why[n - 1] <= ' ')
		n--;
	if (n == 0)
		n = (DWORD)snprintf(why, room, "error %lu", (unsigned long)error);
	why[n < room ? n : room - 1] = '\0';
}

/* What the library itself needs is looked for beside it and in the system's
 * directory, not in the current one or in PATH. */
void *library_load(const char *path, char *why, size_t room)
{
	wchar_t *name = wide(path);
	HMODULE library = NULL;

	if (name != NULL)
		library = LoadLibraryExW(name, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
	if (library == NULL)
		explain(GetLastError(), why, room);
	PyMem_RawFree(name);
	return (void *)library;
}

void *library_symbol(void *library, const char *name) { return (void *)GetProcAddress((HMODULE)library, name); }

int library_is_same(const void *address, const void *other)
{
	HMODULE one, two;

	return GetModuleHandleExW(FROM_ADDRESS, (LPCWSTR)address, &one) &&
	       GetModuleHandleExW(FROM_ADDRESS, (LPCWSTR)other, &two) && one == two;
}

/* ---- Threads and processes -------------------------------------------------------------------------- */

void lock_take(system_lock *lock) { AcquireSRWLockExclusive(lock); }

void lock_give(system_lock *lock) { ReleaseSRWLockExclusive(lock); }

static DWORD thread_slot = FLS_OUT_OF_INDEXES; /* its callback sees threads end */
static void (*thread_gone)(void);

static VOID WINAPI thread_ends(PVOID watched)
{
	if (watched != NULL)
		thread_gone();
}

int threads_watch(void (*gone)(void))
{
	thread_gone = gone;
	thread_slot = FlsAlloc(thread_ends);
	return thread_slot != FLS_OUT_OF_INDEXES ? 0 : -1;
}

void thread_watch(void) { FlsSetValue(thread_slot, &thread_slot); }

int system_at_fork(void (*child)(void))
{
	(void)child; /* there is no fork() */
	return 0;
}
#endif
