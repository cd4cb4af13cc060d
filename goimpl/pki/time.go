package pki

import (
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// time takes a UTCTime or GeneralizedTime. Its content is not looked at here:
// OpenSSL reads certificates with times that are none.
func (r *derReader) time() Time {
	if e := r.next(); r.ok() {
		switch e.id {
		case tagUTCTime, tagGeneralizedTime:
			return Time{Tag: e.id, Raw: e.body}
		case tagUTCTime | bitConstructed, tagGeneralizedTime | bitConstructed:
			r.fail(registry.ASN1TypeNotPrimitive)
		default:
			if !e.universal() {
				r.fail(registry.ASN1MstringNotUniversal)
			} else {
				r.fail(registry.ASN1MstringWrongTag)
			}
		}
	}
	return Time{}
}

// Time is the instant t stands for. It is false unless t is written exactly
// YYMMDDHHMMSSZ (UTCTime) or YYYYMMDDHHMMSSZ (GeneralizedTime) and is a time
// of the calendar: what X509_cmp_time asks for, and RFC 5280, 4.1.2.5.
func (t Time) Time() (time.Time, bool) {
	want := 13
	if t.Tag == tagGeneralizedTime {
		want = 15
	}
	if len(t.Raw) != want || t.Raw[want-1] != 'Z' {
		return time.Time{}, false
	}
	c, ok := t.civil()
	return c.time, ok
}

// civilTime is a time of the calendar as OpenSSL reads one leniently.
type civilTime struct {
	time     time.Time // UTC
	fraction []byte    // of a second, with its dot; nil where absent
}

// civil reads t by the rules of ASN1_TIME_to_tm: seconds may be missing,
// GeneralizedTime may have a fraction, and an offset may stand for Z.
func (t Time) civil() (c civilTime, ok bool) {
	p := timeParser{rest: t.Raw}
	year := 0
	switch t.Tag {
	case tagUTCTime:
		if len(t.Raw) < 11 {
			return c, false
		}
		if year = p.number(0, 99) + 1900; year < 1950 { // RFC 5280, 4.1.2.5.1
			year += 100
		}
	case tagGeneralizedTime:
		if len(t.Raw) < 13 {
			return c, false
		}
		year = 100*p.number(0, 99) + p.number(0, 99)
	default:
		return c, false
	}
	month := p.number(1, 12)
	day := p.number(1, 31)
	hour := p.number(0, 23)
	minute := p.number(0, 59)
	second := 0
	if len(p.rest) > 0 && p.rest[0] != 'Z' && p.rest[0] != '+' && p.rest[0] != '-' {
		second = p.number(0, 59)
	}
	if t.Tag == tagGeneralizedTime {
		c.fraction = p.fraction()
	}
	offset := p.zone()
	if p.bad || len(p.rest) != 0 {
		return c, false
	}
	c.time = time.Date(year, time.Month(month), day, hour, minute, second, 0, time.UTC)
	if c.time.Day() != day {
		return c, false // a day the month does not have
	}
	c.time = c.time.Add(-offset)
	return c, c.time.Year() >= 0 && c.time.Year() <= 9999
}

// timeParser takes the parts of a time off its front; the first failure stays.
type timeParser struct {
	rest []byte
	bad  bool
}

// number takes two digits. More must follow them: the time zone at least.
func (p *timeParser) number(low, high int) int {
	if p.bad || len(p.rest) < 3 || !digit(p.rest[0]) || !digit(p.rest[1]) {
		p.bad = true
		return low
	}
	n := int(p.rest[0]-'0')*10 + int(p.rest[1]-'0')
	p.rest = p.rest[2:]
	p.bad = n < low || n > high
	return n
}

// fraction takes a dot and one or more digits, if there is a dot.
func (p *timeParser) fraction() []byte {
	if p.bad || p.rest[0] != '.' {
		return nil
	}
	n := 1
	for n < len(p.rest) && digit(p.rest[n]) {
		n++
	}
	f := p.rest[:n]
	p.rest = p.rest[n:]
	p.bad = n == 1 || len(p.rest) == 0
	return f
}

// zone takes Z or an offset such as +0100, east positive.
func (p *timeParser) zone() time.Duration {
	if p.bad || len(p.rest) == 0 {
		p.bad = true
		return 0
	}
	sign := time.Duration(1)
	switch p.rest[0] {
	case 'Z':
		p.rest = p.rest[1:]
		return 0
	case '-':
		sign = -1
	case '+':
	default:
		p.bad = true
		return 0
	}
	if len(p.rest) != 5 {
		p.bad = true
		return 0
	}
	last := timeParser{rest: append(append(make([]byte, 0, 5), p.rest[1:]...), 'Z')}
	d := sign * (time.Duration(last.number(0, 12))*time.Hour + time.Duration(last.number(0, 59))*time.Minute)
	p.rest, p.bad = nil, last.bad
	return d
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
