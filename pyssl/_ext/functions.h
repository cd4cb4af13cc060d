/* functions.h: functions and constants of the module (constants.c, rand.c, objects.c, ciphers.c, store.c) */
#ifndef PYSSL_FUNCTIONS_H
#define PYSSL_FUNCTIONS_H

#include "base.h"

int constants_add(PyObject *module);
extern PyMethodDef rand_methods[], object_methods[], cipher_methods[], store_methods[];

#endif
