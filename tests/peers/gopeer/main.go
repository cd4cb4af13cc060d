// Command gopeer is Go's crypto/tls as a peer: an echo server, or a client
// that says a line and prints what comes back. The programs over other
// libraries have the same options.
//
//	gopeer -about | -suites
//	gopeer -listen ADDR -version TLSv1.2 -cert FILE [-ca FILE] [-group P384]
//	gopeer -connect ADDR -version TLSv1.2 -ca FILE [-cert FILE] [-group P384] [-resume]
//
// -about prints the library's version; -suites the number of each suite it
// has, and the versions of TLS that have it. A server with -ca demands a client
// certificate. The client prints "suite=NUMBER group=NAME resumed=BOOL" and the
// echoed line of each connection.
package main

import (
	"bufio"
	"crypto/tls"
	"crypto/x509"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"runtime"
	"strings"
)

var (
	about   = flag.Bool("about", false, "print the library's version")
	suites  = flag.Bool("suites", false, "print the suites")
	listen  = flag.String("listen", "", "address to serve on")
	connect = flag.String("connect", "", "address to connect to")
	version = flag.String("version", "TLSv1.3", "the only version: TLSv1, TLSv1.1, TLSv1.2 or TLSv1.3")
	cert    = flag.String("cert", "", "certificate and key, PEM")
	ca      = flag.String("ca", "", "trusted certificates, PEM; a server then demands a client certificate")
	group   = flag.String("group", "", "the only key exchange group")
	alpn    = flag.String("alpn", "", "application protocols, separated by commas")
	resume  = flag.Bool("resume", false, "connect twice, the second time with the session of the first")
)

var versions = map[string]uint16{
	"TLSv1": tls.VersionTLS10, "TLSv1.1": tls.VersionTLS11, "TLSv1.2": tls.VersionTLS12, "TLSv1.3": tls.VersionTLS13,
}

var groups = map[string]tls.CurveID{
	"P256": tls.CurveP256, "P384": tls.CurveP384, "P521": tls.CurveP521,
	"X25519": tls.X25519, "X25519MLKEM768": tls.X25519MLKEM768,
	"SecP256r1MLKEM768": tls.SecP256r1MLKEM768, "SecP384r1MLKEM1024": tls.SecP384r1MLKEM1024,
}

func main() {
	log.SetFlags(0)
	flag.Parse()
	switch {
	case *about:
		fmt.Println(strings.TrimPrefix(runtime.Version(), "go"))
	case *suites:
		list()
	case *listen != "":
		serve(config())
	default:
		c := config()
		if *resume {
			talk(c)
		}
		talk(c)
	}
}

func all() []*tls.CipherSuite { return append(tls.CipherSuites(), tls.InsecureCipherSuites()...) }

func list() {
	for _, s := range all() {
		fmt.Printf("%#04x", s.ID)
		for name, v := range versions {
			for _, has := range s.SupportedVersions {
				if has == v {
					fmt.Print(" ", name)
				}
			}
		}
		fmt.Println()
	}
}

func config() *tls.Config {
	v := versions[*version]
	config := &tls.Config{
		MinVersion: v, MaxVersion: v, ServerName: "localhost", ClientSessionCache: tls.NewLRUClientSessionCache(1),
	}
	for _, s := range all() {
		config.CipherSuites = append(config.CipherSuites, s.ID)
	}
	if *cert != "" {
		pair, err := tls.LoadX509KeyPair(*cert, *cert)
		must(err)
		config.Certificates = []tls.Certificate{pair}
	}
	if *ca != "" {
		pem, err := os.ReadFile(*ca)
		must(err)
		pool := x509.NewCertPool()
		pool.AppendCertsFromPEM(pem)
		config.RootCAs, config.ClientCAs, config.ClientAuth = pool, pool, tls.RequireAndVerifyClientCert
	}
	if *group != "" {
		config.CurvePreferences = []tls.CurveID{groups[*group]}
	}
	if *alpn != "" {
		config.NextProtos = strings.Split(*alpn, ",")
	}
	return config
}

func serve(config *tls.Config) {
	l, err := tls.Listen("tcp", *listen, config)
	must(err)
	for {
		c, err := l.Accept()
		must(err)
		go func() {
			defer c.Close()
			io.Copy(c, c)
		}()
	}
}

func talk(config *tls.Config) {
	c, err := tls.Dial("tcp", *connect, config)
	must(err)
	defer c.Close()
	fmt.Fprintln(c, "hello")
	line, err := bufio.NewReader(c).ReadString('\n')
	must(err)
	state := c.ConnectionState()
	fmt.Printf("suite=%#04x group=%v resumed=%v alpn=%s\n%s", state.CipherSuite, state.CurveID, state.DidResume, state.NegotiatedProtocol, line)
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
