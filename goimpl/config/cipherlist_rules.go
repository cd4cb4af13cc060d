package config

import (
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// rules reads a cipher string from left to right and applies each rule to the
// list. A rule is an operator (none: add, "-" delete for now, "!" delete for
// good, "+" move to the end, "@" command) and words joined by "+", which a
// suite must satisfy all.
type rules struct {
	text  string
	at    int
	list  *candidates
	level *int
}

// run applies every rule. It is false if the string holds a character or a
// command that has no meaning; words without meaning only void their rule.
func (r *rules) run() bool {
	for ok := true; ; {
		if r.at == len(r.text) {
			return ok
		}
		if separator(r.peek()) {
			r.at++
			continue
		}
		op := r.operator()
		if op == '@' {
			word := r.word()
			if word == "" {
				return false
			}
			ok = r.command(word) && ok
			r.skip()
			continue
		}
		want, known, wellFormed := r.selection()
		switch {
		case !wellFormed:
			return false
		case !known:
			r.skip()
		default:
			r.list.apply(op, want.matches)
		}
	}
}

// selection reads words joined by "+" into the traits they ask for together.
// known is false at a word that is unknown or contradicts those before it.
func (r *rules) selection() (want pattern, known, wellFormed bool) {
	for {
		word := r.word()
		if word == "" {
			return want, false, false
		}
		more := r.peek() == '+'
		if more {
			r.at++
		}
		p, found := meaning(word)
		if !found || !want.narrow(p) {
			return want, false, true
		}
		if !more {
			return want, true, true
		}
	}
}

// command obeys "@STRENGTH" and "@SECLEVEL=n".
func (r *rules) command(word string) bool {
	if word == "STRENGTH" {
		r.list.sortByStrength()
		return true
	}
	digit, found := strings.CutPrefix(word, "SECLEVEL=")
	if !found || len(digit) != 1 || digit[0] < '0' || digit[0] > '0'+maxLevel {
		return false
	}
	*r.level = int(digit[0] - '0')
	return true
}

// operator takes a rule's operator; add where there is none.
func (r *rules) operator() byte {
	switch c := r.peek(); c {
	case '-', '+', '!', '@':
		r.at++
		return c
	}
	return add
}

// word takes the longest run of characters that names are made of.
func (r *rules) word() string {
	from := r.at
	for r.at < len(r.text) && nameByte(r.text[r.at]) {
		r.at++
	}
	return r.text[from:r.at]
}

// skip goes on to the next separator.
func (r *rules) skip() {
	for r.at < len(r.text) && !separator(r.text[r.at]) {
		r.at++
	}
}

// peek is the next character, NUL at the end.
func (r *rules) peek() byte {
	if r.at == len(r.text) {
		return 0
	}
	return r.text[r.at]
}

func separator(c byte) bool { return c == ':' || c == ' ' || c == ';' || c == ',' }

func nameByte(c byte) bool {
	return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '.' || c == '='
}

// meaning is what a word selects: the one suite of that name, or an alias.
func meaning(word string) (p pattern, found bool) {
	for _, c := range baseOrder() {
		if c.name == word {
			p = pattern{traits: c.traits, suite: c.suite}
			p.protocol = "" // not part of what a name asks for
			return p, true
		}
	}
	p, found = aliases[word]
	return p, found
}

// pattern is what a rule asks of a suite: one bit at least of every set that
// is not empty.
type pattern struct {
	traits
	suite registry.Suite // not 0: this one
}

// narrow adds the demands of q. It is false if they exclude each other.
func (p *pattern) narrow(q pattern) bool {
	if q.grade != 0 && p.grade == 0 {
		p.unusual = 0 // OpenSSL keeps both in one word, and the first grade overwrites it
	}
	ok := narrow(&p.kx, q.kx) && narrow(&p.au, q.au) && narrow(&p.enc, q.enc) &&
		narrow(&p.mac, q.mac) && narrow(&p.grade, q.grade) && narrow(&p.unusual, q.unusual)
	if q.suite != 0 {
		p.suite = q.suite
	}
	if q.protocol == "" {
		return ok
	}
	ok = ok && (p.protocol == "" || p.protocol == q.protocol)
	p.protocol = q.protocol
	return ok
}

// narrow intersects two sets of bits, of which an empty one means any.
func narrow(have *bits, more bits) bool {
	switch {
	case more == 0:
	case *have == 0:
		*have = more
	default:
		*have &= more
		return *have != 0
	}
	return true
}

// matches reports whether the suite satisfies the pattern.
func (p *pattern) matches(c *cipher) bool {
	within := func(want, have bits) bool { return want == 0 || want&have != 0 }
	return (p.suite == 0 || p.suite == c.suite) &&
		within(p.kx, c.kx) && within(p.au, c.au) && within(p.enc, c.enc) &&
		within(p.mac, c.mac) && within(p.grade, c.grade) && within(p.unusual, c.unusual) &&
		(p.protocol == "" || p.protocol == c.protocol)
}
