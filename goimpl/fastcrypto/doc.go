// Package fastcrypto has the primitives that decide how fast records and
// handshakes are, in assembly where the CPU has what it takes, each behind one
// door. Elsewhere, with the build tag purego and with PYSSL_PUREGO=1 in the
// environment, the door leads to the standard library.
//
// docs/FASTCRYPTO.md argues for each of them why it is right and takes the same
// time for all secrets.
package fastcrypto
