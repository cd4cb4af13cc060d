package conn

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// maxEvents bounds the events that wait for a caller who does not take them:
// the oldest notice is dropped for a new one.
const maxEvents = 128

// Event takes the first event off the queue. A question stays there until Answer.
func (c *Conn) Event() (handshake.Event, bool) {
	if len(c.events) == 0 {
		return handshake.Event{}, false
	}
	e := c.events[0]
	if !e.Kind.Question() {
		c.events[0] = handshake.Event{}
		c.events = c.events[1:]
	}
	return e, true
}

// Answer answers the question that is first in the queue: go on with cfg (nil:
// as before), or refuse the handshake with an alert. Without a question it does nothing.
func (c *Conn) Answer(cfg *config.Config, refuse bool, alert registry.Alert) {
	if cfg == nil {
		cfg = c.flow.Config
	}
	c.answer(handshake.Answer{Config: cfg, Refuse: refuse, Alert: alert})
}

// AnswerPSK answers the question for a pre-shared key: a client gives its
// identity too. An empty secret says that there is no such key. The connection
// keeps copies until the next Step.
func (c *Conn) AnswerPSK(identity, secret []byte) {
	if len(secret) > config.MaxPSK || !c.flow.Server && len(identity) >= config.MaxPSKIdentity {
		identity, secret = nil, nil // as OpenSSL: there is no room for it, and so no key
	}
	c.answer(handshake.Answer{Config: c.flow.Config, Identity: slices.Clone(identity), Secret: slices.Clone(secret)})
}

func (c *Conn) answer(a handshake.Answer) {
	if !c.question || len(c.events) == 0 || !c.events[0].Kind.Question() {
		clear(a.Secret)
		return
	}
	c.events = c.events[1:]
	c.question = false
	c.flow.Config = a.Config
	c.answered = &a
}

// emit queues an event.
func (c *Conn) emit(e handshake.Event) {
	if len(c.events) >= maxEvents {
		if i := slices.IndexFunc(c.events, isNotice); i >= 0 {
			c.events[i].Wipe()
			c.events = slices.Delete(c.events, i, i+1)
		}
	}
	c.events = append(c.events, e)
	if e.Kind.Question() {
		c.question = true
	}
}

func isNotice(e handshake.Event) bool { return !e.Kind.Question() }

// dropEvents forgets the queue.
func (c *Conn) dropEvents() {
	for i := range c.events {
		c.events[i].Wipe()
	}
	c.events, c.question = nil, false
}
