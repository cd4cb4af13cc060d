// Code generated from all tables by gen; DO NOT EDIT.

package registry

// TableHash identifies the tables this package was generated from.
const TableHash = hashAlerts ^
	hashCiphers ^
	hashConstants ^
	hashExtensions ^
	hashFacts ^
	hashGroups ^
	hashLimits ^
	hashOids ^
	hashReasons ^
	hashSchemes ^
	hashSettings ^
	hashVerify

// A share of each table. They stand apart, so that git can merge changes to two of them.
const (
	hashAlerts uint64 = 0x1418dfb14fee2c77

	hashCiphers uint64 = 0x7a1f890bd3391729

	hashConstants uint64 = 0x595a92abcc78b3f5

	hashExtensions uint64 = 0x3727828903a6382c

	hashFacts uint64 = 0x52846fbe6baf2ad8

	hashGroups uint64 = 0x6aaef85c0561abe

	hashLimits uint64 = 0x2a2cdce491bff4a0

	hashOids uint64 = 0xbeea4344b948e8a2

	hashReasons uint64 = 0x1e98e981375f8a74

	hashSchemes uint64 = 0x8effb25d02c1e585

	hashSettings uint64 = 0x80599712f9a3a92f

	hashVerify uint64 = 0x58472e1adbbb232f
)
