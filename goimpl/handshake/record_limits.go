package handshake

import (
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// The ends may agree on records shorter than the protocol's: record_size_limit
// (RFC 8449) lets each say what it takes, max_fragment_length (RFC 6066, 4) lets
// a client choose for both. A client of ours says what the Config has, a server
// answers whatever it is asked. Of the two extensions record_size_limit counts
// (RFC 8449, 5), and a server that answers both is at fault.

// limitRecords12 answers for TLS 1.2 and before.
func (o *heardHello) limitRecords12(f *Flow, m *msgs.ServerHello) {
	switch {
	case o.hello.RecordLimit > 0:
		m.RecordLimit = f.recordLimit(0)
		f.add(LimitRecords{int(m.RecordLimit), int(o.hello.RecordLimit)})
	case o.hello.MaxFragment > 0:
		m.MaxFragment = o.hello.MaxFragment
		n := fragmentLen(m.MaxFragment)
		f.add(LimitRecords{n, n})
	}
}

// limitRecords13 answers for TLS 1.3. EncryptedExtensions is already under the limit.
func (o *heardHello) limitRecords13(f *Flow, m *msgs.EncryptedExtensions) {
	switch {
	case o.hello.RecordLimit > 0:
		m.RecordLimit = f.recordLimit(innerType)
		f.add(LimitRecords{int(m.RecordLimit) - innerType, int(o.hello.RecordLimit) - innerType})
	case o.hello.MaxFragment > 0:
		m.MaxFragment = o.hello.MaxFragment
		n := fragmentLen(m.MaxFragment)
		f.add(LimitRecords{n, n})
	}
}

// limitedBy is a client's side: what the server has answered to the hello, 0 for
// nothing. It must echo max_fragment_length (RFC 6066, 4).
func (f *Flow) limitedBy(hello *msgs.ClientHello, limit uint16, fragment uint8, inner int) *tlserr.Error {
	switch {
	case limit > 0 && fragment > 0:
		return tlserr.New(registry.BadExtension)
	case limit > 0:
		f.add(LimitRecords{int(hello.RecordLimit) - inner, int(limit) - inner})
	case fragment > 0 && fragment != hello.MaxFragment:
		return tlserr.New(registry.Ssl3ExtInvalidMaxFragmentLength)
	case fragment > 0:
		n := fragmentLen(fragment)
		f.add(LimitRecords{n, n})
	}
	return nil
}

// innerType is the byte of the type, which TLS 1.3 counts as content (RFC 8449, 4).
const innerType = 1

// recordLimit is the record_size_limit of this end: the Config's, or the
// longest record there is, in TLS 1.3 with the inner type.
func (f *Flow) recordLimit(inner int) uint16 {
	longest := registry.MaxPlaintext + inner
	if n := f.Config.RecordSizeLimit; n > 0 {
		return uint16(min(n, longest))
	}
	return uint16(longest)
}

// fragmentLen is the length a code of max_fragment_length stands for (RFC 6066, 4).
func fragmentLen(code uint8) int { return 1 << (8 + code) }
