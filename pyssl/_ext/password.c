/* password.c: where the password of a private key comes from: an argument, a
 * callable, or the person at the terminal. */
#include "buffer.h"
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#define PASSWORD_MAX 1024 /* OpenSSL's PEM_BUFSIZE */

int password_check(PyObject *password)
{
	if (password == Py_None || PyCallable_Check(password) || PyUnicode_Check(password) ||
	    PyBytes_Check(password) || PyByteArray_Check(password))
		return 0;
	PyErr_SetString(PyExc_TypeError, "password should be a string or callable");
	return -1;
}

/* Copies a str (as UTF-8), bytes or bytearray. 1, or -1. */
static int copy(PyObject *password, struct buffer *out)
{
	const char *p = NULL;
	Py_ssize_t n = 0;

	if (PyUnicode_Check(password)) {
		p = PyUnicode_AsUTF8AndSize(password, &n);
	} else if (PyBytes_Check(password)) {
		p = PyBytes_AS_STRING(password);
		n = PyBytes_GET_SIZE(password);
	} else if (PyByteArray_Check(password)) {
		p = PyByteArray_AS_STRING(password);
		n = PyByteArray_GET_SIZE(password);
	} else {
		PyErr_SetString(PyExc_TypeError, "password callback must return a string");
	}
	if (p == NULL)
		return -1;
	if (n > PASSWORD_MAX) {
		PyErr_Format(PyExc_ValueError, "password cannot be longer than %d bytes", PASSWORD_MAX);
		return -1;
	}
	if (buffer_append(out, p, (size_t)n) < 0) {
		PyErr_NoMemory();
		return -1;
	}
	return 1;
}

/* Reads a line into out without its end. 1, or 0 if there was none; -1: a
 * signal handler raised. */
static int read_line(int tty, struct buffer *out)
{
	while (out->end < PASSWORD_MAX) {
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

static void say(int tty, const char *text, size_t n)
{
	ssize_t unused = write(tty, text, n);

	(void)unused;
}

static int ask_without_echo(int tty, struct buffer *out)
{
	static const char prompt[] = "Enter PEM pass phrase:";
	struct termios before, quiet;
	int ret;

	if (tcgetattr(tty, &before) < 0)
		return 0;
	quiet = before;
	quiet.c_lflag &= ~(tcflag_t)ECHO;
	tcsetattr(tty, TCSAFLUSH, &quiet);
	say(tty, prompt, sizeof prompt - 1);
	ret = read_line(tty, out);
	tcsetattr(tty, TCSAFLUSH, &before);
	say(tty, "\n", 1);
	return ret;
}

/* As OpenSSL does, but only if there is a terminal: a service that lacks a
 * password must fail, not wait. */
static int ask_terminal(struct buffer *out)
{
	int tty, ret;

	if (!isatty(STDIN_FILENO) || (tty = open("/dev/tty", O_RDWR | O_CLOEXEC)) < 0)
		return 0;
	if (buffer_reserve(out, PASSWORD_MAX) < 0) {
		PyErr_NoMemory();
		ret = -1;
	} else {
		ret = ask_without_echo(tty, out);
	}
	close(tty);
	return ret;
}

int password_ask(PyObject *password, struct buffer *out)
{
	PyObject *answer;
	int ret;

	if (password == Py_None)
		return ask_terminal(out);
	if (!PyCallable_Check(password))
		return copy(password, out);
	answer = PyObject_CallNoArgs(password);
	if (answer == NULL)
		return -1;
	ret = copy(answer, out);
	Py_DECREF(answer);
	return ret;
}
