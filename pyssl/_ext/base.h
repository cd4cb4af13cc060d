/* base.h: what every file of the extension starts from.
 *
 * The extension is thin: the engine decides, this code converts. It knows
 * which bytes, which Python object, which lock and which system call; it does
 * not know TLS. The engine (capi/pyssl.h) is loaded by the first context, not
 * by the import, so a program that only imports pays nothing.
 *
 * Nothing but PyInit__ssl is seen from outside: the engine's own functions have
 * names of the same kind. Which file may call which is a table in
 * goimpl/internal/layers.
 *
 * Rules that hold in every file
 *  - An engine call is made between engine_enter or ref_enter and the next
 *    point where Python code may run; both refuse in a forked child.
 *  - A connection's buffers and its handle are used under its lock only. While
 *    the lock is held nothing may run Python code: no allocation of a Python
 *    object that the collector knows, no attribute look-up, no decref that
 *    could be the last.
 *  - A function that fails has set an exception, unless it says otherwise.
 */
#ifndef PYSSL_BASE_H
#define PYSSL_BASE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdint.h>

#define PYSSL_NO_PROTOTYPES /* the engine is reached through struct engine */
#include "pyssl.h"

#include "compat.h"

#if PY_VERSION_HEX >= 0x030A0000
#define TYPE_IMMUTABLE Py_TPFLAGS_IMMUTABLETYPE
#define TYPE_NO_NEW Py_TPFLAGS_DISALLOW_INSTANTIATION
#else
#define TYPE_IMMUTABLE 0
#define TYPE_NO_NEW 0 /* type_add clears tp_new instead */
#endif

/* Functions of another shape than PyCFunction pass through here. */
#define METHOD(f) ((PyCFunction)(void (*)(void))(f))

#endif
