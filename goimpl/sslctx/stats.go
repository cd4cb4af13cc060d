package sslctx

import "sync/atomic"

// Stat names a counter of session_stats().
type Stat uint8

// Counters. They count as OpenSSL's do: a handshake when it begins and when it
// is done, a hit on both ends, a miss where a client offered a session in vain
// or a server looked one up in vain.
const (
	Number             Stat = iota // sessions in the cache now
	Connect                        // client handshakes begun
	ConnectGood                    // … and completed
	ConnectRenegotiate             // always 0: renegotiation is refused
	Accept                         // server handshakes begun
	AcceptGood                     // … and completed
	AcceptRenegotiate              // always 0
	Hits                           // sessions resumed
	Misses                         // sessions not resumed although offered
	Timeouts                       // sessions found but too old
	CacheFull                      // sessions put out of the full cache

	statCount
)

// stats counts; the zero value is ready.
type stats struct{ counts [statCount]atomic.Int64 }

func (s *stats) add(which Stat) { s.counts[which].Add(1) }

// Stat reads a counter.
func (c *Context) Stat(which Stat) int64 {
	if which == Number {
		return int64(c.cache.len())
	}
	return c.stats.counts[which].Load()
}
