// Package wire reads and writes the fixed shapes TLS is made of: big-endian
// integers and byte strings with a length of 1, 2 or 3 bytes in front (RFC
// 8446, 3).
//
// Reader takes fields off a byte string and remembers the first failure, so a
// parser checks once, at the end. Builder appends fields. Codec does either
// through one method, which is how states freeze and thaw: the code that
// writes a field is the code that reads it.
package wire
