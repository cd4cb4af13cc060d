package winstore

import (
	"bytes"
	"slices"
	"strings"
	"unsafe"

	"golang.org/x/sys/windows"
)

// locations are the places a system store of one name can be in, in the order
// CPython's ssl_collect_certificates asks them.
var locations = [...]uint32{
	windows.CERT_SYSTEM_STORE_LOCAL_MACHINE,
	windows.CERT_SYSTEM_STORE_LOCAL_MACHINE_ENTERPRISE,
	windows.CERT_SYSTEM_STORE_LOCAL_MACHINE_GROUP_POLICY,
	windows.CERT_SYSTEM_STORE_CURRENT_USER,
	windows.CERT_SYSTEM_STORE_CURRENT_USER_GROUP_POLICY,
	windows.CERT_SYSTEM_STORE_SERVICES,
	windows.CERT_SYSTEM_STORE_USERS,
}

func certificates(store string) ([]Certificate, error) {
	var list []Certificate
	seen := make(map[string]bool)
	err := eachStore(store, func(h windows.Handle) error {
		return eachCertificate(h, func(c Certificate) {
			key := c.Encoding.String() + "\n" + strings.Join(c.Usages, " ") + "\n" + string(c.Data)
			if c.AnyUsage {
				key = "any " + key
			}
			if !seen[key] {
				seen[key] = true
				list = append(list, c)
			}
		})
	})
	if err != nil {
		return nil, err
	}
	return list, nil
}

func crls(store string) ([]CRL, error) {
	var list []CRL
	seen := make(map[string]bool)
	err := eachStore(store, func(h windows.Handle) error {
		eachCRL(h, func(l CRL) {
			if key := l.Encoding.String() + "\n" + string(l.Data); !seen[key] {
				seen[key] = true
				list = append(list, l)
			}
		})
		return nil
	})
	if err != nil {
		return nil, err
	}
	return list, nil
}

// eachStore calls f with the opened store of every location that has one. Its
// error is f's, or that of the last location if none has one.
func eachStore(name string, f func(windows.Handle) error) error {
	wide, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return err
	}
	opened := false
	var refused error
	for _, location := range locations {
		h, err := openSystemStore(wide, location)
		if err != nil {
			refused = err
			continue
		}
		opened = true
		err = f(h)
		// Every context taken from the store is freed by now, so closing cannot fail.
		_ = windows.CertCloseStore(h, 0)
		if err != nil {
			return err
		}
	}
	if !opened {
		return refused
	}
	return nil
}

// eachCertificate calls f with the entries of an open store. Any failure to go
// on ends the list as its end does: a store kept elsewhere (LDAP) may fail in
// the middle, and CPython shows what came before. An error is that of reading
// the usages.
func eachCertificate(h windows.Handle, f func(Certificate)) error {
	var c *windows.CertContext
	for {
		// The call frees the entry before.
		c, _ = windows.CertEnumCertificatesInStore(h, c)
		if c == nil {
			return nil
		}
		entry := Certificate{
			Data:     bytes.Clone(unsafe.Slice(c.EncodedCert, c.Length)),
			Encoding: Encoding(c.EncodingType),
		}
		var err error
		if entry.Usages, entry.AnyUsage, err = trustedFor(c); err != nil {
			_ = windows.CertFreeCertificateContext(c) // always succeeds
			return err
		}
		f(entry)
	}
}

// trustedFor is what an entry may be used for: by the property of the store if
// it is set, else by the extension of the certificate, else anything.
func trustedFor(c *windows.CertContext) (usages []string, anyUsage bool, err error) {
	for _, source := range [...]uint32{certFindPropOnlyEnhkeyUsage, certFindExtOnlyEnhkeyUsage} {
		usages, found, err := enhancedKeyUsage(c, source)
		if found || err != nil {
			return usages, false, err
		}
	}
	return nil, true, nil
}

func eachCRL(h windows.Handle, f func(CRL)) {
	var l *crlContext
	for l = nextCRL(h, l); l != nil; l = nextCRL(h, l) {
		f(CRL{Data: bytes.Clone(unsafe.Slice(l.encoded, l.length)), Encoding: Encoding(l.encodingType)})
	}
}

// oids are the strings of a CERT_ENHKEY_USAGE, sorted, each once.
func oids(usage *windows.CertEnhKeyUsage) []string {
	list := make([]string, 0, usage.Length)
	for _, oid := range unsafe.Slice(usage.UsageIdentifiers, usage.Length) {
		if oid != nil {
			list = append(list, windows.BytePtrToString(oid))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
