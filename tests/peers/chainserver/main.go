// Command chainserver is a TLS 1.3 peer that presents whatever it is told to:
// certificates that no library would load, with or without their key.
//
//	chainserver -identity FILE
//
// It writes a self-signed certificate with its key to FILE (PEM; P-521, good at
// every security level) for ends that need one, prints its port on 127.0.0.1
// and serves one connection after the other. A connection starts with a line,
// the JSON of an order, and goes on with TLS; when it is over, a line tells the
// alert it ended with, empty if there was none.
//
// A chain is verified before the proof that its key is at hand, so verification
// can be watched without the key: the proof is then made with another one, and
// an end that accepts the chain fails on that instead.
package main

import (
	"bufio"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/binary"
	"encoding/json"
	"encoding/pem"
	"errors"
	"flag"
	"fmt"
	"log"
	"math/big"
	"net"
	"os"
	"slices"
	"strings"
	"time"
)

// timeout is for all of one connection.
const timeout = 20 * time.Second

// order is what one connection is to do.
type order struct {
	Chain  [][]byte // sent as they are, leaf first
	Key    []byte   // PKCS #8 of the leaf's key; empty or unusable: another key
	Client bool     // be the client, and present the chain as its certificate
}

func main() {
	log.SetFlags(0)
	identity := flag.String("identity", "", "file to write a certificate and its key to")
	flag.Parse()
	if *identity == "" {
		log.Fatal("usage: chainserver -identity FILE")
	}
	must(writeIdentity(*identity))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	fmt.Println(l.Addr().(*net.TCPAddr).Port)
	spare := spareKeys()
	for {
		conn, err := l.Accept()
		must(err)
		fmt.Println(serve(conn, spare))
	}
}

// serve runs one connection and returns the name of the alert that ended it.
func serve(conn net.Conn, spare []crypto.Signer) string {
	defer conn.Close()
	must(conn.SetDeadline(time.Now().Add(timeout)))
	in := bufio.NewReader(conn)
	line, err := in.ReadBytes('\n')
	must(err)
	var o order
	must(json.Unmarshal(line, &o))
	keys := slices.Clone(spare)
	if key, err := x509.ParsePKCS8PrivateKey(o.Key); err == nil {
		keys = slices.Insert(keys, 0, key.(crypto.Signer))
	}
	tap := &tap{Conn: conn, in: in}
	tlsConn := o.start(tap, keys)
	err = tlsConn.Handshake()
	if err == nil {
		// A client of TLS 1.3 is done before the server has verified its certificate.
		_, err = tlsConn.Read(make([]byte, 1))
	}
	var remote *net.OpError
	if errors.As(err, &remote) && remote.Op == "remote error" {
		return strings.TrimPrefix(remote.Err.Error(), "tls: ")
	}
	if alert, ok := plainAlert(tap.seen); ok {
		return strings.TrimPrefix(alert.Error(), "tls: ")
	}
	return ""
}

// start makes the TLS end. The callbacks keep crypto/tls from parsing the chain.
func (o *order) start(conn net.Conn, keys []crypto.Signer) *tls.Conn {
	config := &tls.Config{MinVersion: tls.VersionTLS13, SessionTicketsDisabled: true, InsecureSkipVerify: true}
	if o.Client {
		config.GetClientCertificate = func(ask *tls.CertificateRequestInfo) (*tls.Certificate, error) {
			return o.certificate(keys, ask.SignatureSchemes)
		}
		return tls.Client(conn, config)
	}
	config.GetCertificate = func(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
		return o.certificate(keys, hello.SignatureSchemes)
	}
	return tls.Server(conn, config)
}

// certificate is the chain with the first key that the peer takes signatures of.
func (o *order) certificate(keys []crypto.Signer, offered []tls.SignatureScheme) (*tls.Certificate, error) {
	for _, key := range keys {
		if slices.ContainsFunc(schemes(key), func(s tls.SignatureScheme) bool { return slices.Contains(offered, s) }) {
			return &tls.Certificate{Certificate: o.Chain, PrivateKey: key}, nil
		}
	}
	return nil, errors.New("no key for the peer's signature schemes")
}

// schemes are those of TLS 1.3 that crypto/tls signs with using the key.
func schemes(key crypto.Signer) []tls.SignatureScheme {
	switch public := key.Public().(type) {
	case *ecdsa.PublicKey:
		switch public.Curve {
		case elliptic.P256():
			return []tls.SignatureScheme{tls.ECDSAWithP256AndSHA256}
		case elliptic.P384():
			return []tls.SignatureScheme{tls.ECDSAWithP384AndSHA384}
		case elliptic.P521():
			return []tls.SignatureScheme{tls.ECDSAWithP521AndSHA512}
		}
	case ed25519.PublicKey:
		return []tls.SignatureScheme{tls.Ed25519}
	case *rsa.PublicKey:
		return []tls.SignatureScheme{tls.PSSWithSHA256, tls.PSSWithSHA384, tls.PSSWithSHA512}
	}
	return nil
}

// spareKeys are used where the leaf's own key is not known or has no scheme in TLS 1.3.
func spareKeys() []crypto.Signer {
	var keys []crypto.Signer
	for _, curve := range []elliptic.Curve{elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		key, err := ecdsa.GenerateKey(curve, rand.Reader)
		must(err)
		keys = append(keys, key)
	}
	return keys
}

func writeIdentity(path string) error {
	key, err := ecdsa.GenerateKey(elliptic.P521(), rand.Reader)
	if err != nil {
		return err
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "chainserver"},
		NotBefore: time.Unix(0, 0), NotAfter: time.Now().AddDate(1, 0, 0),
		SignatureAlgorithm: x509.ECDSAWithSHA512,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return err
	}
	pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	text = append(text, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: pkcs8})...)
	return os.WriteFile(path, text, 0o600)
}

// tap is a connection that remembers what came in. Bytes that were read too
// early are in `in`.
type tap struct {
	net.Conn
	in   *bufio.Reader
	seen []byte
}

func (t *tap) Read(p []byte) (int, error) {
	n, err := t.in.Read(p)
	t.seen = append(t.seen, p[:n]...)
	return n, err
}

// plainAlert finds an unprotected alert among the records. OpenSSL's client
// refuses a chain with one, since it has set its keys for reading only by then;
// crypto/tls takes it for a protected record that does not open.
func plainAlert(records []byte) (tls.AlertError, bool) {
	const alert, header = 21, 5
	for len(records) > header {
		body := records[header:]
		n := min(int(binary.BigEndian.Uint16(records[3:header])), len(body))
		if records[0] == alert && n == 2 {
			return tls.AlertError(body[1]), true
		}
		records = body[n:]
	}
	return 0, false
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
