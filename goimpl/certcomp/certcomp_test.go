package certcomp

import (
	"bytes"
	"compress/zlib"
	"io"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"

	"github.com/pyssl/pyssl/goimpl/registry"
)

var algorithms = []registry.CertCompression{registry.CompressZlib, registry.CompressBrotli, registry.CompressZstd}

// sample is some bytes that compress, and some that do not.
func sample(n int) []byte {
	b := bytes.Repeat([]byte("certificate "), n/12+1)[:n]
	random := rand.NewChaCha8([32]byte{1})
	random.Read(b[n/2:])
	return b
}

func TestRoundTrip(t *testing.T) {
	for _, a := range algorithms {
		for _, n := range []int{1, 1000, 5000, 102400} {
			body := sample(n)
			data := Compress(a, body)
			if n == 5000 && len(data) > 3000 {
				t.Errorf("%d: %d bytes became %d", a, n, len(data))
			}
			if again := Compress(a, body); !bytes.Equal(again, data) {
				t.Errorf("%d: compressed twice, two results", a)
			}
			got, ok := Decompress(a, data, n)
			if !ok || !bytes.Equal(got, body) {
				t.Errorf("%d, %d bytes: %d bytes, %v", a, n, len(got), ok)
			}
			for what, wrong := range map[string]func() ([]byte, bool){
				"announced shorter": func() ([]byte, bool) { return Decompress(a, data, n-1) },
				"announced longer":  func() ([]byte, bool) { return Decompress(a, data, n+1) },
				"cut off":           func() ([]byte, bool) { return Decompress(a, data[:len(data)-1], n) },
				"nothing":           func() ([]byte, bool) { return Decompress(a, nil, n) },
				"another algorithm": func() ([]byte, bool) { return Decompress(4, data, n) },
			} {
				if _, ok := wrong(); ok {
					t.Errorf("%d, %d bytes, %s: decompressed", a, n, what)
				}
			}
		}
	}
	if Compress(0x4242, []byte("x")) != nil || Supported(0x4242) {
		t.Error("an algorithm out of nothing")
	}
}

// bombs are a few bytes that stand for 48 MiB.
func bombs() map[registry.CertCompression][]byte {
	var z, b, s bytes.Buffer
	zw, bw := zlib.NewWriter(&z), brotli.NewWriterLevel(&b, 1)
	sw, _ := zstd.NewWriter(&s)
	for _, w := range []io.WriteCloser{zw, bw, sw} {
		w.Write(make([]byte, 48<<20))
		w.Close()
	}
	return map[registry.CertCompression][]byte{
		registry.CompressZlib: z.Bytes(), registry.CompressBrotli: b.Bytes(), registry.CompressZstd: s.Bytes(),
	}
}

// Bombs cost what was announced; for brotli also its window, 16 MiB at most.
func TestBombs(t *testing.T) {
	for a, data := range bombs() {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if _, ok := Decompress(a, data, 1000); ok {
			t.Errorf("%d: decompressed", a)
		}
		runtime.ReadMemStats(&after)
		if grown := after.TotalAlloc - before.TotalAlloc; grown > 20<<20 {
			t.Errorf("%d: %d bytes took %d bytes of memory", a, len(data), grown)
		}
	}
}

func TestCacheIsBounded(t *testing.T) {
	for i := range 3 * maxKept {
		Compress(registry.CompressZlib, []byte{byte(i), 1})
	}
	if n := len(cache.kept); n > maxKept {
		t.Errorf("%d are kept", n)
	}
}

func FuzzDecompress(f *testing.F) {
	for _, a := range algorithms {
		f.Add(uint16(a), compress(a, sample(200)), 200)
	}
	f.Fuzz(func(t *testing.T, a uint16, data []byte, n int) {
		if n < 0 || n > 1<<17 {
			return
		}
		if body, ok := Decompress(registry.CertCompression(a), data, n); ok && len(body) != n {
			t.Errorf("%d bytes, want %d", len(body), n)
		}
	})
}

func BenchmarkDecompress(b *testing.B) {
	body := sample(2000)
	for _, a := range algorithms {
		data := Compress(a, body)
		b.Run([]string{"", "zlib", "brotli", "zstd"}[a], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, ok := Decompress(a, data, len(body)); !ok {
					b.Fatal("no")
				}
			}
		})
	}
}
