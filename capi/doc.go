// Command capi is the C interface of the engine, built with -buildmode=c-shared
// into libpyssl.so. pyssl.h is its reference: every function and rule is there.
//
// The files that export functions decode C arguments, call one function of the
// layer below and encode the answer; nothing is decided in them. That layer
// (handles.go, connection.go, get.go, …) has no C in it and is what the tests
// drive. A panic under an export becomes PYSSL_ERROR (guard in errors.go).
package main

func main() {} // c-shared wants a main package; nothing calls it
