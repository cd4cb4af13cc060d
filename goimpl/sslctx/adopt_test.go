package sslctx

import (
	"reflect"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// What becomes of each field of Config when a connection changes to another
// context, as SSL_set_SSL_CTX does it.
const (
	adopted      = "Identities DH Trust Suites13 Suites Schemes SignSchemes ClientSchemes SecurityLevel"
	serverAdopts = "ALPN NPN"
	kept         = "Protocol MinSet MaxSet Options MinVersion MaxVersion Groups GroupTuples ShareGroups PSKs PSKHint VerifyMode VerifyFlags HostFlags " +
		"OldNeedLevel0 CheckHostname Verdict RequireOCSP NumTickets Tickets Sessions SessionTimeout SessionContext PostHandshakeAuth CertCompression " +
		"AskClientHello AskPSK NoteKeys NoteMessages RecordSizeLimit MaxFragment MaxSendFragment MaxCertList ClientCAs Fallback ChooseALPN Certify"
)

// A new field of Config would silently be kept by connections that change to another context.
func TestAdoptDecidesAboutEveryField(t *testing.T) {
	for _, server := range []bool{false, true} {
		protocol := registry.ProtocolTLSClient
		if server {
			protocol = registry.ProtocolTLSServer
		}
		first, second := newContext(t, protocol, python313), newContext(t, protocol, python313)
		other := full()
		second.current.Store(other)
		c, f := first.Open(server, "", nil)
		if f != nil {
			t.Fatal(f)
		}
		before := c.Config()
		c.SetContext(second)
		after := c.Config()
		fields := reflect.TypeOf(*before)
		for i := range fields.NumField() {
			name := fields.Field(i).Name
			was, is, theirs := field(before, i), field(after, i), field(other, i)
			switch {
			case among(name, adopted), among(name, serverAdopts) && server:
				if !reflect.DeepEqual(is, theirs) {
					t.Errorf("server %t: %s is not the new context's", server, name)
				}
			case among(name, kept), among(name, serverAdopts):
				if !reflect.DeepEqual(is, was) {
					t.Errorf("server %t: %s changes with the context", server, name)
				}
			default:
				t.Errorf("%s: say above whether a connection takes it over from a new context", name)
			}
		}
	}
}

func field(c *config.Config, i int) any { return reflect.ValueOf(*c).Field(i).Interface() }

func among(name, list string) bool { return strings.Contains(" "+list+" ", " "+name+" ") }

// full is a Config whose fields differ from those of any other.
func full() *config.Config {
	c := new(config.Config)
	v := reflect.ValueOf(c).Elem()
	for i := range v.NumField() {
		switch f := v.Field(i); f.Kind() {
		case reflect.Slice:
			f.Set(reflect.MakeSlice(f.Type(), 3, 3))
		case reflect.Int, reflect.Int64:
			f.SetInt(99)
		case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
			f.SetUint(99)
		case reflect.Bool:
			f.SetBool(true)
		}
	}
	c.Trust, c.DH = verify.NewStore(), new(pki.DHParams)
	return c
}
