package tlserr_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// The alert depends on the version: certificate_required is of TLS 1.3 alone.
func TestAlertOfAVersion(t *testing.T) {
	missing := tlserr.New(registry.PeerDidNotReturnACertificate)
	for _, c := range []struct {
		err     *tlserr.Error
		version registry.Version
		want    registry.Alert
	}{
		{missing, registry.VersionTLS13, registry.AlertCertificateRequired},
		{missing, registry.VersionTLS12, registry.AlertHandshakeFailure},
		{missing, registry.VersionTLS10, registry.AlertHandshakeFailure},
		{missing, 0, registry.AlertCertificateRequired},
		{tlserr.New(registry.UnexpectedMessage), registry.VersionTLS12, registry.AlertUnexpectedMessage},
		{tlserr.Local(registry.PeerDidNotReturnACertificate), registry.VersionTLS12, registry.NoAlert},
		{tlserr.Chosen(registry.CallbackFailed, registry.AlertAccessDenied), registry.VersionTLS12, registry.AlertAccessDenied},
	} {
		if got := c.err.AlertIn(c.version); got != c.want {
			t.Errorf("%v under %#x: %v, want %v", c.err, c.version, got, c.want)
		}
	}
}
