package registry

import (
	"crypto"
	"testing"
)

func TestReasonRows(t *testing.T) {
	for _, c := range []struct {
		reason Reason
		text   string
		alert  Alert
		class  Class
	}{
		{WrongVersionNumber, "[SSL: WRONG_VERSION_NUMBER] wrong version number", AlertProtocolVersion, ClassSSLError},
		{CertificateVerifyFailed, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", AlertCertificateUnknown, ClassCertVerification},
		{UnexpectedEOFWhileReading, "[SSL: UNEXPECTED_EOF_WHILE_READING] unexpected eof while reading", NoAlert, ClassEOF},
		{PEMNoStartLine, "[PEM: NO_START_LINE] no start line", NoAlert, ClassSSLError},
		{X509KeyValuesMismatch, "[X509: KEY_VALUES_MISMATCH] key values mismatch", NoAlert, ClassSSLError},
	} {
		if i := c.reason.Info(); c.reason.String() != c.text || i.Alert != c.alert || i.Class != c.class {
			t.Errorf("%v: %q, alert %v, class %d", c.reason, c.reason.String(), i.Alert, i.Class)
		}
	}
}

// Rows that share one of OpenSSL's reasons look the same to Python.
func TestRowsThatShareAReason(t *testing.T) {
	a, b := BadExtension.Info(), ExtensionMalformed.Info()
	if a.Name != b.Name || a.Number != b.Number || a.Alert == b.Alert {
		t.Errorf("%+v and %+v", a, b)
	}
	if i := PeerDidNotReturnACertificate.Info(); i.Alert != AlertCertificateRequired || i.Alert12 != AlertHandshakeFailure {
		t.Errorf("%+v", i)
	}
	if i := UnexpectedMessage.Info(); i.Alert12 != i.Alert || i.Bogo != i.Name {
		t.Errorf("a row that says nothing of its own: %+v", i)
	}
}

func TestEveryReceivedAlertHasAReason(t *testing.T) {
	for _, a := range alerts {
		if a.Alert == AlertCloseNotify {
			continue // not a failure
		}
		if info := a.Received.Info(); info.Library != "SSL" || info.Name == "" {
			t.Errorf("alert %s becomes %v", a.Name, a.Received)
		}
	}
	if got := AlertUnknownCA.Info().Received; got != TLSv1AlertUnknownCA {
		t.Errorf("unknown_ca becomes %v", got)
	}
}

func TestVerifyRows(t *testing.T) {
	if i := VerifyCode(20).Info(); i.Text != "unable to get local issuer certificate" || i.Alert != AlertUnknownCA {
		t.Errorf("20 is %+v", i)
	}
	if i := VerifyCode(250).Info(); i.Code != 1 {
		t.Errorf("a code without a row is %+v", i)
	}
}

func TestSuites(t *testing.T) {
	s := TLS_AES_256_GCM_SHA384.Info()
	if s == nil || !s.TLS13() || s.Hash() != crypto.SHA384 || s.AlgBits != 256 || s.Name != "TLS_AES_256_GCM_SHA384" {
		t.Errorf("%+v", s)
	}
	old := TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384.Info()
	if old.PRF(VersionTLS12) != crypto.SHA384 || old.PRF(VersionTLS11) != crypto.MD5SHA1 || old.MACHash() != crypto.SHA384 || s.MACHash() != 0 {
		t.Errorf("%+v", old)
	}
	if Suite(0xFFFF).Info() != nil {
		t.Error("0xFFFF has a row")
	}
	if n := len(Suites()); n != 160 {
		t.Errorf("%d cipher rows", n)
	}
}

func TestGroupsAndSchemes(t *testing.T) {
	if g := Groups()[0]; g.ID != GroupX25519MLKEM768 || !g.Default {
		t.Errorf("the first group is %v", g)
	}
	if GroupP256.String() != "secp256r1" || Group(0x0A0A).String() != "0x0A0A" {
		t.Errorf("%v, %v", GroupP256, Group(0x0A0A))
	}
	if s := SchemeECDSAP384SHA384.Info(); s.Curve != "P-384" || s.Hash != crypto.SHA384 || !s.TLS13 {
		t.Errorf("%+v", s)
	}
}

func TestObjects(t *testing.T) {
	if o := ObjectByOID("1.3.6.1.5.5.7.3.1"); o == nil || o.Short != "serverAuth" || o.NID != 129 {
		t.Errorf("%+v", o)
	}
	if o := ObjectByName("TLS Web Server Authentication"); o == nil || o.NID != 129 {
		t.Errorf("%+v", o)
	}
	if ObjectByName("serverauth") != nil {
		t.Error("names are found whatever their case")
	}
	if o := ObjectByNID(13); o == nil || o.Long != "commonName" {
		t.Errorf("%+v", o)
	}
}

func TestExtensionMessages(t *testing.T) {
	if m := ExtKeyShare.Info().Messages; m != InClientHello|InServerHello|InHelloRetryRequest {
		t.Errorf("key_share may stand in %b", m)
	}
}

func TestSuitesOfVersions(t *testing.T) {
	for _, c := range []struct {
		suite Suite
		first Version
		last  Version
	}{
		{TLS_AES_128_GCM_SHA256, VersionTLS13, VersionTLS13},
		{TLS_RSA_WITH_AES_128_GCM_SHA256, VersionTLS12, VersionTLS12},
		{TLS_RSA_WITH_AES_128_CBC_SHA, VersionTLS10, VersionTLS12},          // SSLv3 in the table
		{TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA, VersionTLS10, VersionTLS12},    // TLSv1
		{TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256, VersionTLS10, VersionTLS12}, // the same
	} {
		for v := VersionSSL30; v <= VersionTLS13+1; v++ {
			if got := c.suite.Info().In(v); got != (v >= c.first && v <= c.last) {
				t.Errorf("%s in %v: %t", c.suite.Info().Name, v, got)
			}
		}
	}
}
