module github.com/pyssl/pyssl

go 1.26.0

// OpenSSL signs with such keys where the security level lets them be loaded.
godebug rsa1024min=0

require (
	github.com/cloudflare/circl v1.6.5
	github.com/go-python/gopy v0.4.10
	golang.org/x/crypto v0.58.0
	golang.org/x/sys v0.49.0
)

require (
	filippo.io/bigmod v0.1.0
	github.com/andybalholm/brotli v1.2.8
	github.com/klauspost/compress v1.20.3
)

require (
	golang.org/x/net v0.62.0
	golang.org/x/text v0.43.0 // indirect
)
