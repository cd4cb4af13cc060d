package pki

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// PEM labels that OpenSSL knows and we read (pem.h).
const (
	labelCertificate    = "CERTIFICATE"
	labelCertificateOld = "X509 CERTIFICATE"
	labelTrusted        = "TRUSTED CERTIFICATE"
	labelCRL            = "X509 CRL"
	labelPKCS8          = "PRIVATE KEY"
	labelPKCS8Encrypted = "ENCRYPTED PRIVATE KEY"
	labelRSAKey         = "RSA PRIVATE KEY"
	labelECKey          = "EC PRIVATE KEY"
	labelDSAKey         = "DSA PRIVATE KEY"
	labelDHParameters   = "DH PARAMETERS"
	labelX942Parameters = "X9.42 DH PARAMETERS"
)

// How a PEM text is laid out (pem_lib.c).
const (
	pemBegin, pemEnd     = "-----BEGIN ", "-----END "
	pemDashes            = "-----"
	pemLine              = 254 // lines are read in pieces of LINESIZE-1 bytes
	pemEncryptedBodyLine = 64  // the longest base64 line below a header
)

// errUnsaid is the failure of a block that OpenSSL gives up without leaving a
// word in its error queue: one with an empty body, or with a line of more than
// 64 characters below a header. Callers compare the pointer, since with
// OpenSSL the outcome depends on whether a word was left.
var errUnsaid = tlserr.Newf(registry.PEMBadEndLine, "empty block, or a long line below a header")

// Block is one PEM block.
type Block struct {
	Label  string
	Header string // the lines between BEGIN and the blank line, each ending in \n; almost always empty
	Bytes  []byte // decoded body, never empty; the caller may change and keep it
}

// NextPEM finds the first PEM block of data by the rules of OpenSSL's
// PEM_read_bio, which differ from RFC 7468 and from encoding/pem: text may
// stand anywhere outside blocks and trailing blanks are ignored, but a damaged
// block is an error, not text. rest is what follows the block. Errors are of
// library PEM; NO_START_LINE says that data holds no further block.
func NextPEM(data []byte) (b *Block, rest []byte, err *tlserr.Error) {
	r := pemReader{rest: data}
	b, err = r.next()
	return b, r.rest, err
}

// pemReader takes blocks off the front of a text, in time linear to its length.
type pemReader struct {
	rest []byte
	// file: as OpenSSL reads files, where a line ends at its first NUL and one
	// that begins with NUL is the end of the text. Memory has no such rule.
	file bool
}

// next takes the next block.
func (r *pemReader) next() (*Block, *tlserr.Error) {
	label, ok := r.begin()
	if !ok {
		return nil, tlserr.New(registry.PEMNoStartLine)
	}
	header, body, err := r.body(label)
	if err != nil {
		return nil, err
	}
	der, ok := decodeBase64(body)
	if !ok {
		return nil, tlserr.New(registry.PEMBadBase64Decode)
	}
	if len(der) == 0 {
		return nil, errUnsaid
	}
	return &Block{Label: label, Header: string(header), Bytes: der}, nil
}

// line takes one line with its newline, or the first pemLine bytes of a longer
// one (BIO_gets). ok is false at the end.
func (r *pemReader) line() (line []byte, ok bool) {
	n := min(len(r.rest), pemLine)
	if i := bytes.IndexByte(r.rest[:n], '\n'); i >= 0 {
		n = i + 1
	}
	line, r.rest = r.rest[:n], r.rest[n:]
	if r.file {
		line = untilNUL(line)
	}
	return line, len(line) > 0
}

// begin skips text up to a BEGIN line and returns its label (get_name of pem_lib.c).
func (r *pemReader) begin() (label string, ok bool) {
	for first := true; ; first = false {
		line, ok := r.line()
		if !ok {
			return "", false
		}
		if first && len(line) > 3 {
			line = bytes.TrimPrefix(line, []byte("\xEF\xBB\xBF"))
		}
		line = trimLine(line)
		// The blank before the label keeps both marks from sharing dashes.
		if l, ok := bytes.CutPrefix(line, []byte(pemBegin)); ok {
			if l, ok = bytes.CutSuffix(l, []byte(pemDashes)); ok {
				return string(untilNUL(l)), true
			}
		}
	}
}

// body takes the lines up to the END line of label and separates the header
// from the base64 text (get_header_and_data of pem_lib.c).
func (r *pemReader) body(label string) (header, body []byte, err *tlserr.Error) {
	badEnd := func() ([]byte, []byte, *tlserr.Error) { return nil, nil, tlserr.New(registry.PEMBadEndLine) }
	// Lines are collected as header until a blank line or END tells which they were.
	var (
		sawColon, inBody bool // in a header for sure; below its blank line
		split            bool // the line before was the first piece of a longer one
		short            bool // a body line below a header was short: only END may follow
		lines            []byte
	)
	for {
		raw, ok := r.line()
		if !ok {
			return badEnd()
		}
		wasSplit := split
		split = len(raw) == pemLine && raw[pemLine-1] != '\n'
		sawColon = sawColon || !inBody && bytes.IndexByte(raw, ':') >= 0
		line := trimLine(raw)
		if len(line) == 0 {
			switch {
			case wasSplit: // the newline that ends a line of several pieces
			case inBody:
				return badEnd()
			default:
				header, lines, inBody = lines, nil, true
			}
			continue
		}
		if end, ok := bytes.CutPrefix(line, []byte(pemEnd)); ok {
			tail, ok := bytes.CutPrefix(end, []byte(label))
			if !ok || string(tail) != pemDashes {
				return badEnd()
			}
			if sawColon && !inBody { // a header and no body
				return lines, nil, nil
			}
			return header, lines, nil
		}
		if short {
			return badEnd()
		}
		if inBody && len(line) > pemEncryptedBodyLine {
			return nil, nil, errUnsaid
		}
		short = inBody && len(line) < pemEncryptedBodyLine
		lines = append(append(lines, untilNUL(line)...), '\n')
	}
}

// trimLine strips what PEM_read_bio strips from the end of a line: blanks,
// control characters and everything outside ASCII (its char is signed).
func trimLine(line []byte) []byte {
	return bytes.TrimRightFunc(line, func(c rune) bool { return c <= ' ' || c >= 0x80 })
}

func untilNUL(b []byte) []byte {
	if i := bytes.IndexByte(b, 0); i >= 0 {
		return b[:i]
	}
	return b
}

// Kinds of characters for decodeBase64; smaller values are the six bits.
const (
	base64Skip  = 0x40 + iota // blank, tab, CR, LF
	base64Stop                // '-': what follows is not looked at
	base64Pad                 // '='
	base64Wrong               // anything else
)

var base64Kind = func() (t [256]byte) {
	for i := range t {
		t[i] = base64Wrong
	}
	for i, c := range "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" {
		t[c] = byte(i)
	}
	t[' '], t['\t'], t['\r'], t['\n'] = base64Skip, base64Skip, base64Skip, base64Skip
	t['-'], t['='] = base64Stop, base64Pad
	return t
}()

// decodeBase64 is EVP_DecodeUpdate and EVP_DecodeFinal over one text: blanks
// may stand anywhere, the padding must be there, its unused bits may not be
// zero, and a dash at the end of a group ends the text. It decodes in place.
func decodeBase64(text []byte) (decoded []byte, ok bool) {
	out := text[:0]
	symbols, pads, acc := 0, 0, uint32(0)
loop:
	for _, c := range text {
		k := base64Kind[c]
		switch {
		case k == base64Skip:
			continue
		case k == base64Stop:
			break loop
		case k == base64Wrong || k < base64Skip && pads > 0:
			return nil, false
		case k == base64Pad:
			if pads++; pads > 2 {
				return nil, false
			}
			k = 0
		}
		acc = acc<<6 | uint32(k)
		if symbols++; symbols%4 == 0 {
			out = append(out, byte(acc>>16), byte(acc>>8), byte(acc))
		}
	}
	if symbols%4 != 0 {
		return nil, false
	}
	return out[:len(out)-pads], true
}
