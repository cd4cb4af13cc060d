package config_test

import (
	"crypto"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// live is what belongs to a context and not to the bytes.
const live = " Trust Verdict ChooseALPN Certify Tickets Sessions "

type noSessions struct{}

func (noSessions) Find([]byte, time.Time) *session.Session { return nil }
func (noSessions) Keep([]byte, *session.Session)           {}
func (noSessions) Forget([]byte)                           {}

// A setting that Code forgets would be lost by a fork.
func TestEverySettingIsFrozen(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	full := &config.Config{
		Tickets: session.NewKeys(nil), Sessions: noSessions{}, Trust: ca.Store(t),
		Verdict:    func(v registry.VerifyCode) registry.VerifyCode { return v },
		ChooseALPN: func([]string) (string, config.ALPNAnswer) { return "", config.ALPNNone },
		Certify:    func() bool { return true },
		Identities: []*pki.Identity{ca.Issue(t, "ecdsa"), ca.Issue(t, "rsa")},
		DH:         &pki.DHParams{P: big.NewInt(1<<40 + 1), G: big.NewInt(7), PrivBits: 9},
		PSKs:       []config.PSK{{Identity: []byte("id"), Hash: crypto.SHA384, Secret: []byte("secret")}},
	}
	full.Identities[0].OCSP = []byte("stapled")
	for i, v := 0, reflect.ValueOf(full).Elem(); i < v.NumField(); i++ {
		tlstest.Fill(t, v.Field(i).Addr().Interface())
	}
	w := wire.NewWriter()
	full.Code(w, true)
	thawed := new(config.Config)
	r := wire.NewDecoder(w.Out())
	if thawed.Code(r, true); !r.Done() {
		t.Fatal("what was written is not read to its end")
	}
	v, back := reflect.ValueOf(*full), reflect.ValueOf(*thawed)
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		if strings.Contains(live, " "+name+" ") {
			if !back.Field(i).IsZero() {
				t.Errorf("%s comes out of the bytes", name)
			}
			continue
		}
		if v.Field(i).IsZero() {
			t.Errorf("the test has no value for %s", name)
		}
		if !reflect.DeepEqual(v.Field(i).Interface(), back.Field(i).Interface()) && name != "Identities" {
			t.Errorf("%s: %v, thawed %v", name, v.Field(i), back.Field(i))
		}
	}
	for i, id := range thawed.Identities {
		want := full.Identities[i]
		if string(id.Key.PKCS8) != string(want.Key.PKCS8) || string(id.OCSP) != string(want.OCSP) ||
			len(id.Chain) != len(want.Chain) || string(id.Chain[0].Raw) != string(want.Chain[0].Raw) {
			t.Errorf("identity %d is another", i)
		}
	}
	w = wire.NewWriter()
	full.Code(w, false)
	r = wire.NewDecoder(w.Out())
	thawed = new(config.Config)
	if thawed.Code(r, false); !r.Done() || thawed.Identities != nil {
		t.Error("identities come along where keys are not wanted")
	}
}

// nil and empty lists mean different things: no client scheme at all is not "as for servers".
func TestEmptyListsStayEmpty(t *testing.T) {
	c := &config.Config{ALPN: []string{}, ClientSchemes: []registry.Scheme{}}
	w := wire.NewWriter()
	c.Code(w, true)
	thawed := new(config.Config)
	thawed.Code(wire.NewDecoder(w.Out()), true)
	if thawed.ALPN == nil || thawed.ClientSchemes == nil || thawed.NPN != nil || thawed.Schemes != nil {
		t.Errorf("%#v", thawed)
	}
}
