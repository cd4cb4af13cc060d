package handshake

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// Row is what the table says of one state.
type Row struct {
	Tag      uint8
	Name     string
	Side     Side
	Wants    Want
	Messages []registry.MsgType // accepted, with WantMessage
	CCS      CCSRule            // likewise
	Next     []uint8            // what a step may lead to; a failure leads nowhere
	Data     bool               // application data may be read
	Write    bool               // application data may be written
	// A HelloRequest is ignored: the client is shaking hands already (RFC 5246, 7.4.1.1).
	IgnoreHelloRequest bool
	// What another handshake message is, where that is not UnexpectedMessage.
	Unexpected registry.Reason
	// The peer's alert may come unprotected although there are keys: it may
	// have failed before it had any.
	PlainAlert bool

	new func() state
}

// CCSRule says what becomes of a change_cipher_spec.
type CCSRule uint8

// What may become of one.
const (
	CCSRefused CCSRule = iota // unexpected_message
	CCSIgnored                // TLS 1.3: an unprotected one is for middleboxes and is dropped (RFC 8446, 5 and D.4)
	CCSTaken                  // before TLS 1.3: the state is stepped with it (RFC 5246, 7.1)
)

// Side says which end a state belongs to.
type Side uint8

// The two ends.
const (
	ClientSide Side = iota
	ServerSide
)

// Tags of the states: their numbers in frozen bytes.
const (
	tagClientStart uint8 = 1 + iota
	tagAwaitServerHello
	tagAwaitSecondServerHello
	tagAwaitEncryptedExtensions
	tagAwaitServerCertificate
	tagAwaitServerCertificateOnly
	tagAwaitServerCertificateVerify
	tagAwaitServerFinished
	tagClientConnected
	tagClientConnectedAuth

	tagAwaitClientHello
	tagAwaitAnswer
	tagAwaitSecondClientHello
	tagAwaitClientCertificate
	tagAwaitClientCertificateVerify
	tagAwaitClientFinished
	tagServerConnected
	tagServerConnectedAuth
	tagAwaitAuthCertificate
	tagAwaitAuthCertificateVerify
	tagAwaitAuthFinished

	tagAwaitOfferedKey
	tagAwaitTakenKey
)

// Tags of TLS 1.2 and before: the client's from 40, the server's from 60.
const (
	tagAwaitCertificate12 uint8 = 40 + iota
	tagAwaitStatus12
	tagAwaitKeyExchange12
	tagAwaitHint12
	tagAwaitRequest12
	tagAwaitHelloDone12
	tagAwaitTicket12
	tagAwaitChange12
	tagAwaitFinished12
	tagClientConnected12
	tagAwaitHelloAgain12
	tagAwaitClientKey12
)

const (
	tagAwaitClientCertificate12 uint8 = 60 + iota
	tagAwaitClientKeyExchange12
	tagAwaitClientVerify12
	tagAwaitClientChange12
	tagAwaitNextProtocol12
	tagAwaitClientFinished12
	tagServerConnected12
	tagAwaitServerKey12
)

// Rows is the map of the handshake, a row per state. It must not be changed.
func Rows() []Row { return table }

// rowOf is the row of a state, or nil if the number is not one.
func rowOf(tag uint8) *Row { return byTag[tag] }

// afterHello is what may follow a ClientHello that is answered at once.
var afterHello = append([]uint8{tagAwaitSecondClientHello, tagAwaitClientCertificate, tagAwaitClientFinished}, afterClientHello12...)

var (
	table []Row
	byTag [256]*Row
)

// The rows name constructors of states, whose methods look rows up: hence init.
func init() {
	table = slices.Concat(clientRows(), clientRows12(), serverRows(), serverRows12())
	for i := range table {
		byTag[table[i].Tag] = &table[i]
	}
}

func clientRows() []Row {
	return []Row{
		{Tag: tagClientStart, Name: "clientStart", Wants: WantGo,
			Next: []uint8{tagAwaitServerHello, tagAwaitOfferedKey},
			new:  func() state { return &clientStart{} }},
		{Tag: tagAwaitOfferedKey, Name: "awaitOfferedKey", Wants: WantAnswer,
			Next: []uint8{tagAwaitServerHello},
			new:  func() state { return &awaitOfferedKey{} }},
		{Tag: tagAwaitServerHello, Name: "awaitServerHello",
			Messages: []registry.MsgType{registry.MsgServerHello},
			Next:     append([]uint8{tagAwaitSecondServerHello, tagAwaitEncryptedExtensions}, afterServerHello12...),
			new:      func() state { return &awaitServerHello{} }},
		{Tag: tagAwaitSecondServerHello, Name: "awaitSecondServerHello", CCS: CCSIgnored,
			Messages: []registry.MsgType{registry.MsgServerHello},
			Next:     []uint8{tagAwaitEncryptedExtensions},
			new:      func() state { return &awaitSecondServerHello{} }},
		{Tag: tagAwaitEncryptedExtensions, Name: "awaitEncryptedExtensions", CCS: CCSIgnored,
			Messages: []registry.MsgType{registry.MsgEncryptedExtensions},
			Next:     []uint8{tagAwaitServerCertificate, tagAwaitServerFinished},
			new:      func() state { return &awaitEncryptedExtensions{} }},
		{Tag: tagAwaitServerCertificate, Name: "awaitServerCertificate", CCS: CCSIgnored,
			Messages: []registry.MsgType{registry.MsgCertificateRequest, registry.MsgCertificate, registry.MsgCompressedCert},
			Next:     []uint8{tagAwaitServerCertificateOnly, tagAwaitServerCertificateVerify},
			new:      func() state { return &awaitServerCertificate{} }},
		{Tag: tagAwaitServerCertificateOnly, Name: "awaitServerCertificateOnly", CCS: CCSIgnored,
			Messages: []registry.MsgType{registry.MsgCertificate, registry.MsgCompressedCert},
			Next:     []uint8{tagAwaitServerCertificateVerify},
			new:      func() state { return &awaitServerCertificateOnly{} }},
		{Tag: tagAwaitServerCertificateVerify, Name: "awaitServerCertificateVerify", CCS: CCSIgnored,
			Messages: []registry.MsgType{registry.MsgCertificateVerify},
			Next:     []uint8{tagAwaitServerFinished},
			new:      func() state { return &awaitServerCertificateVerify{} }},
		{Tag: tagAwaitServerFinished, Name: "awaitServerFinished", CCS: CCSIgnored,
			Messages: []registry.MsgType{registry.MsgFinished},
			Next:     []uint8{tagClientConnected, tagClientConnectedAuth},
			new:      func() state { return &awaitServerFinished{} }},
		{Tag: tagClientConnected, Name: "clientConnected", Data: true, Write: true,
			Messages: []registry.MsgType{registry.MsgNewSessionTicket, registry.MsgKeyUpdate},
			Next:     []uint8{tagClientConnected},
			new:      func() state { return &clientConnected{} }},
		{Tag: tagClientConnectedAuth, Name: "clientConnectedAuth", Data: true, Write: true,
			Messages: []registry.MsgType{registry.MsgNewSessionTicket, registry.MsgKeyUpdate, registry.MsgCertificateRequest},
			Next:     []uint8{tagClientConnectedAuth},
			new:      func() state { return &clientConnectedAuth{} }},
	}
}

func serverRows() []Row {
	rows := []Row{
		{Tag: tagAwaitClientHello, Name: "awaitClientHello",
			Messages: []registry.MsgType{registry.MsgClientHello},
			Next:     append([]uint8{tagAwaitAnswer, tagAwaitTakenKey}, afterHello...),
			new:      func() state { return &awaitClientHello{} }},
		{Tag: tagAwaitAnswer, Name: "awaitAnswer", Wants: WantAnswer,
			Next: append([]uint8{tagAwaitTakenKey}, afterHello...),
			new:  func() state { return &awaitAnswer{} }},
		{Tag: tagAwaitTakenKey, Name: "awaitTakenKey", Wants: WantAnswer,
			Next: []uint8{tagAwaitTakenKey, tagAwaitSecondClientHello, tagAwaitClientCertificate, tagAwaitClientFinished},
			new:  func() state { return &awaitTakenKey{} }},
		{Tag: tagAwaitSecondClientHello, Name: "awaitSecondClientHello", CCS: CCSIgnored,
			Messages: []registry.MsgType{registry.MsgClientHello},
			Next:     []uint8{tagAwaitClientCertificate, tagAwaitClientFinished},
			new:      func() state { return &awaitSecondClientHello{} }},
		{Tag: tagAwaitClientCertificate, Name: "awaitClientCertificate", CCS: CCSIgnored, PlainAlert: true,
			Messages: []registry.MsgType{registry.MsgCertificate, registry.MsgCompressedCert},
			Next:     []uint8{tagAwaitClientCertificateVerify, tagAwaitClientFinished},
			new:      func() state { return &awaitClientCertificate{} }},
		{Tag: tagAwaitClientCertificateVerify, Name: "awaitClientCertificateVerify", CCS: CCSIgnored,
			Messages: []registry.MsgType{registry.MsgCertificateVerify},
			Next:     []uint8{tagAwaitClientFinished},
			new:      func() state { return &awaitClientCertificateVerify{} }},
		{Tag: tagAwaitClientFinished, Name: "awaitClientFinished", CCS: CCSIgnored, PlainAlert: true,
			Messages: []registry.MsgType{registry.MsgFinished},
			Next:     []uint8{tagServerConnected, tagServerConnectedAuth},
			new:      func() state { return &awaitClientFinished{} }},
		{Tag: tagServerConnected, Name: "serverConnected", Data: true, Write: true,
			Messages: []registry.MsgType{registry.MsgKeyUpdate},
			Next:     []uint8{tagServerConnected},
			new:      func() state { return &serverConnected{} }},
		{Tag: tagServerConnectedAuth, Name: "serverConnectedAuth", Data: true, Write: true,
			Messages: []registry.MsgType{registry.MsgKeyUpdate},
			Next:     []uint8{tagServerConnectedAuth, tagAwaitAuthCertificate},
			new:      func() state { return &serverConnectedAuth{} }},
		{Tag: tagAwaitAuthCertificate, Name: "awaitAuthCertificate", Data: true, Write: true,
			Messages: []registry.MsgType{registry.MsgKeyUpdate, registry.MsgCertificate, registry.MsgCompressedCert},
			Next:     []uint8{tagAwaitAuthCertificate, tagAwaitAuthCertificateVerify, tagAwaitAuthFinished},
			new:      func() state { return &awaitAuthCertificate{} }},
		{Tag: tagAwaitAuthCertificateVerify, Name: "awaitAuthCertificateVerify", Write: true,
			Messages: []registry.MsgType{registry.MsgCertificateVerify},
			Next:     []uint8{tagAwaitAuthCertificateVerify, tagAwaitAuthFinished},
			new:      func() state { return &awaitAuthCertificateVerify{} }},
		{Tag: tagAwaitAuthFinished, Name: "awaitAuthFinished", Write: true,
			Messages: []registry.MsgType{registry.MsgFinished},
			Next:     []uint8{tagAwaitAuthFinished, tagServerConnectedAuth},
			new:      func() state { return &awaitAuthFinished{} }},
	}
	for i := range rows {
		rows[i].Side = ServerSide
	}
	return rows
}
