// Package certcomp compresses certificate messages and takes them apart again
// (RFC 8879). What a peer sends is decompressed to the length it announced and
// not a byte further.
package certcomp

import (
	"bytes"
	"compress/zlib"
	"io"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// window is how far back a chain is looked for what it repeats. An encoder's
// tables grow with it, and with the level: the best one took 100 MB for one
// certificate, and saved next to nothing.
const window = 1 << 17

// Supported reports whether there is code for an algorithm.
func Supported(a registry.CertCompression) bool {
	return a == registry.CompressZlib || a == registry.CompressBrotli || a == registry.CompressZstd
}

// Compress returns a compressed message body, or nil for an algorithm there is
// no code for. The result is shared: the caller must not change it.
func Compress(a registry.CertCompression, body []byte) []byte {
	return cache.get(a, body, func() []byte { return compress(a, body) })
}

func compress(a registry.CertCompression, body []byte) []byte {
	var out bytes.Buffer
	var w io.WriteCloser
	switch a {
	case registry.CompressZlib:
		w, _ = zlib.NewWriterLevel(&out, zlib.BestCompression)
	case registry.CompressBrotli:
		w = brotli.NewWriterLevel(&out, brotli.BestCompression)
	case registry.CompressZstd:
		w, _ = zstd.NewWriter(&out, zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(window))
	default:
		return nil
	}
	if _, err := w.Write(body); err != nil || w.Close() != nil {
		return nil // memory does not fail
	}
	return out.Bytes()
}

// Decompress is the body of length n that was compressed. Anything else, a
// longer one above all, is not ok.
func Decompress(a registry.CertCompression, data []byte, n int) (body []byte, ok bool) {
	var r io.Reader
	switch a {
	case registry.CompressZlib:
		z, err := zlib.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil, false
		}
		r = z
	case registry.CompressBrotli:
		r = brotli.NewReader(bytes.NewReader(data))
	case registry.CompressZstd:
		return unzstd(data, n)
	default:
		return nil, false
	}
	body, err := io.ReadAll(io.LimitReader(r, int64(n)+1)) // one byte more must not come
	return body, err == nil && len(body) == n
}

// minWindow is the least bound zstd takes for its window.
const minWindow = 1 << 10

// unzstd bounds window and output: a frame may claim what it likes.
func unzstd(data []byte, n int) ([]byte, bool) {
	bound := uint64(max(n, minWindow))
	d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(bound), zstd.WithDecoderMaxWindow(8<<20))
	if err != nil {
		return nil, false
	}
	defer d.Close()
	body, err := d.DecodeAll(data, make([]byte, 0, n))
	return body, err == nil && len(body) == n
}
