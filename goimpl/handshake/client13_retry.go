package handshake

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// retry answers a HelloRetryRequest with a second ClientHello (RFC 8446, 4.1.4):
// the first one with the cookie, the share and the binder it asks for. A PSK
// that does not go with the suite chosen is left out.
func (o offer) retry(f *Flow, hello *msgs.ClientHello, hrr *msgs.ServerHello, message []byte) (state, *tlserr.Error) {
	if err := o.checkRetry(hello, hrr); err != nil {
		return nil, err
	}
	f.Transcript.Retry()
	f.Transcript.Add(message)
	f.Facts.Retried = true

	hello.Cookie = hrr.Cookie
	if hrr.HasRetryGroup {
		o.wipeShares()
		o.shares, hello.KeyShares = nil, nil
		if err := o.addShare(f, hello, hrr.RetryGroup); err != nil {
			return nil, err
		}
	}
	o.keepKeys(func(s *session.Session) bool { return hashOf(s.Suite) == hashOf(hrr.Suite) })
	if len(hello.SessionID) > 0 {
		f.add(SendCCS{})
	}
	if err := o.send(f, hello); err != nil {
		return nil, err
	}
	return &awaitSecondServerHello{o, hrr.Suite}, nil
}

// checkRetry refuses a request that changes nothing, or asks for a share that
// was sent already or was never on offer (RFC 8446, 4.1.4 and 4.2.8).
func (o *offer) checkRetry(hello *msgs.ClientHello, hrr *msgs.ServerHello) *tlserr.Error {
	if !hrr.HasRetryGroup {
		if len(hrr.Cookie) == 0 {
			return tlserr.New(registry.NoChangeFollowingHRR)
		}
		return nil
	}
	sent := slices.ContainsFunc(hello.KeyShares, func(s msgs.KeyShare) bool { return s.Group == hrr.RetryGroup })
	if sent || !slices.Contains(hello.Groups, hrr.RetryGroup) {
		return tlserr.New(registry.BadKeyShare)
	}
	return nil
}
