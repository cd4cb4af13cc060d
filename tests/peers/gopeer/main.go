// Command gopeer is Go's crypto/tls as a peer: an echo server, or a client
// that says a line and prints what comes back.
//
//	gopeer -listen ADDR -cert FILE [-ca FILE] [-group P384]
//	gopeer -connect ADDR -ca FILE [-cert FILE] [-group P384] [-resume]
//
// The client prints "group=NAME resumed=BOOL hrr=BOOL" and the echoed line.
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
)

var (
	listen  = flag.String("listen", "", "address to serve on")
	connect = flag.String("connect", "", "address to connect to")
	cert    = flag.String("cert", "", "certificate and key, PEM")
	ca      = flag.String("ca", "", "trusted certificates, PEM; a server then demands a client certificate")
	group   = flag.String("group", "", "the only key exchange group: P256, P384, P521, X25519 or X25519MLKEM768")
	resume  = flag.Bool("resume", false, "connect twice, the second time with the session of the first")
)

var groups = map[string]tls.CurveID{
	"P256": tls.CurveP256, "P384": tls.CurveP384, "P521": tls.CurveP521,
	"X25519": tls.X25519, "X25519MLKEM768": tls.X25519MLKEM768,
}

func main() {
	log.SetFlags(0)
	flag.Parse()
	config := &tls.Config{MinVersion: tls.VersionTLS13, ServerName: "localhost"}
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
	if *listen != "" {
		serve(config)
		return
	}
	config.ClientSessionCache = tls.NewLRUClientSessionCache(1)
	if *resume {
		talk(config, io.Discard)
	}
	talk(config, os.Stdout)
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

func talk(config *tls.Config, out io.Writer) {
	c, err := tls.Dial("tcp", *connect, config)
	must(err)
	defer c.Close()
	fmt.Fprintln(c, "hello")
	line, err := bufio.NewReader(c).ReadString('\n')
	must(err)
	state := c.ConnectionState()
	fmt.Fprintf(out, "group=%v resumed=%v hrr=%v\n%s", state.CurveID, state.DidResume, state.HelloRetryRequest, line)
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
