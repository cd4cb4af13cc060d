package handshake

import "github.com/pyssl/pyssl/goimpl/registry"

// afterServerHello12 is what may follow a ServerHello of TLS 1.2 or before:
// what the suite says comes next, or the end of a resumption.
var afterServerHello12 = []uint8{
	tagAwaitCertificate12, tagAwaitKeyExchange12, tagAwaitHint12, tagAwaitTicket12, tagAwaitChange12,
}

// Messages a client may get until the server's flight is over.
var (
	toHelloDone    = []registry.MsgType{registry.MsgServerHelloDone}
	toRequest      = append([]registry.MsgType{registry.MsgCertificateRequest}, toHelloDone...)
	toKeyExchange  = []registry.MsgType{registry.MsgServerKeyExchange}
	toHint         = append([]registry.MsgType{registry.MsgServerKeyExchange}, toRequest...)
	toStatus       = append([]registry.MsgType{registry.MsgCertificateStatus}, toHint...)
	afterFlight12  = []uint8{tagAwaitTicket12, tagAwaitChange12}
	afterRequest12 = append([]uint8{tagAwaitHelloDone12, tagAwaitClientKey12}, afterFlight12...)
)

// clientRows12 is the client's part of TLS 1.2 and before (RFC 5246, 7.3).
func clientRows12() []Row {
	rows := []Row{
		{Tag: tagAwaitCertificate12, Name: "awaitCertificate12",
			Messages: []registry.MsgType{registry.MsgCertificate},
			Next:     []uint8{tagAwaitStatus12, tagAwaitKeyExchange12, tagAwaitHint12, tagAwaitRequest12},
			new:      func() state { return &awaitCertificate12{} }},
		{Tag: tagAwaitStatus12, Name: "awaitStatus12",
			Messages: toStatus,
			Next:     append([]uint8{tagAwaitKeyExchange12, tagAwaitHint12, tagAwaitRequest12}, afterRequest12...),
			new:      func() state { return &awaitStatus12{} }},
		{Tag: tagAwaitKeyExchange12, Name: "awaitKeyExchange12",
			Messages: toKeyExchange,
			Next:     []uint8{tagAwaitRequest12, tagAwaitHelloDone12},
			new:      func() state { return &awaitKeyExchange12{} }},
		{Tag: tagAwaitHint12, Name: "awaitHint12",
			Messages: toHint,
			Next:     append([]uint8{tagAwaitRequest12}, afterRequest12...),
			new:      func() state { return &awaitHint12{} }},
		{Tag: tagAwaitRequest12, Name: "awaitRequest12",
			Messages: toRequest,
			Next:     afterRequest12,
			new:      func() state { return &awaitRequest12{} }},
		{Tag: tagAwaitHelloDone12, Name: "awaitHelloDone12",
			Messages: toHelloDone,
			Next:     append([]uint8{tagAwaitClientKey12}, afterFlight12...),
			new:      func() state { return &awaitHelloDone12{} }},
		{Tag: tagAwaitClientKey12, Name: "awaitClientKey12", Wants: WantAnswer,
			Next: afterFlight12,
			new:  func() state { return &awaitClientKey12{} }},
		{Tag: tagAwaitTicket12, Name: "awaitTicket12",
			Messages: []registry.MsgType{registry.MsgNewSessionTicket},
			Next:     []uint8{tagAwaitChange12},
			new:      func() state { return &awaitTicket12{} }},
		{Tag: tagAwaitChange12, Name: "awaitChange12", CCS: CCSTaken,
			Next: []uint8{tagAwaitFinished12},
			new:  func() state { return &awaitChange12{} }},
		{Tag: tagAwaitFinished12, Name: "awaitFinished12",
			Messages: []registry.MsgType{registry.MsgFinished},
			Next:     []uint8{tagClientConnected12},
			new:      func() state { return &awaitFinished12{} }},
		{Tag: tagAwaitHelloAgain12, Name: "awaitHelloAgain12", Data: true,
			Messages: []registry.MsgType{registry.MsgServerHello},
			Next:     []uint8{tagAwaitCertificate12, tagAwaitKeyExchange12, tagAwaitHint12},
			new:      func() state { return &awaitHelloAgain12{} }},
	}
	for i := range rows {
		rows[i].IgnoreHelloRequest = true
	}
	return append(rows, Row{Tag: tagClientConnected12, Name: "clientConnected12", Data: true, Write: true,
		Messages: []registry.MsgType{registry.MsgHelloRequest}, Unexpected: registry.NotAHelloRequest,
		Next: []uint8{tagClientConnected12, tagAwaitHelloAgain12},
		new:  func() state { return &clientConnected12{} }})
}

// afterClientHello12 is what may follow a ClientHello that is answered in TLS
// 1.2 or before: a full handshake, with the client's certificate or without,
// or a resumption.
var afterClientHello12 = []uint8{tagAwaitClientCertificate12, tagAwaitClientKeyExchange12, tagAwaitClientChange12}

// serverRows12 is the server's part of TLS 1.2 and before (RFC 5246, 7.3).
func serverRows12() []Row {
	rows := []Row{
		{Tag: tagAwaitClientCertificate12, Name: "awaitClientCertificate12",
			Messages: []registry.MsgType{registry.MsgCertificate},
			Next:     []uint8{tagAwaitClientKeyExchange12},
			new:      func() state { return &awaitClientCertificate12{} }},
		{Tag: tagAwaitClientKeyExchange12, Name: "awaitClientKeyExchange12",
			Messages: []registry.MsgType{registry.MsgClientKeyExchange},
			Next:     []uint8{tagAwaitServerKey12, tagAwaitClientVerify12, tagAwaitClientChange12},
			new:      func() state { return &awaitClientKeyExchange12{} }},
		{Tag: tagAwaitServerKey12, Name: "awaitServerKey12", Wants: WantAnswer,
			Next: []uint8{tagAwaitClientVerify12, tagAwaitClientChange12},
			new:  func() state { return &awaitServerKey12{} }},
		{Tag: tagAwaitClientVerify12, Name: "awaitClientVerify12",
			Messages: []registry.MsgType{registry.MsgCertificateVerify},
			Next:     []uint8{tagAwaitClientChange12},
			new:      func() state { return &awaitClientVerify12{} }},
		{Tag: tagAwaitClientChange12, Name: "awaitClientChange12", CCS: CCSTaken,
			Next: []uint8{tagAwaitNextProtocol12, tagAwaitClientFinished12},
			new:  func() state { return &awaitClientChange12{} }},
		{Tag: tagAwaitNextProtocol12, Name: "awaitNextProtocol12",
			Messages: []registry.MsgType{registry.MsgNextProtocol},
			Next:     []uint8{tagAwaitClientFinished12},
			new:      func() state { return &awaitNextProtocol12{} }},
		{Tag: tagAwaitClientFinished12, Name: "awaitClientFinished12",
			Messages: []registry.MsgType{registry.MsgFinished},
			Next:     []uint8{tagServerConnected12},
			new:      func() state { return &awaitClientFinished12{} }},
		{Tag: tagServerConnected12, Name: "serverConnected12", Data: true, Write: true,
			Messages: []registry.MsgType{registry.MsgClientHello},
			Next:     []uint8{tagServerConnected12, tagAwaitAnswer, tagAwaitClientCertificate12, tagAwaitClientKeyExchange12},
			new:      func() state { return &serverConnected12{} }},
	}
	for i := range rows {
		rows[i].Side = ServerSide
	}
	return rows
}
