// Package negotiate makes the choices of a handshake: version, cipher suite,
// group, signature scheme, certificate and application protocol.
//
// Every function is pure: from a Config and the peer's offer to a choice or an
// Error. A question of policy has one address here and a table test beside it.
package negotiate
