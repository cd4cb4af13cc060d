// Code generated from groups.tsv by gen; DO NOT EDIT.

package registry

// Key exchange groups.
const (
	GroupX25519MLKEM768     Group = 0x11EC
	GroupSecP256r1MLKEM768  Group = 0x11EB
	GroupSecP384r1MLKEM1024 Group = 0x11ED
	GroupMLKEM512           Group = 0x0200
	GroupMLKEM768           Group = 0x0201
	GroupMLKEM1024          Group = 0x0202
	GroupX25519             Group = 0x001D
	GroupP256               Group = 0x0017
	GroupP384               Group = 0x0018
	GroupP521               Group = 0x0019
	GroupX448               Group = 0x001E
	GroupFFDHE2048          Group = 0x0100
	GroupFFDHE3072          Group = 0x0101
	GroupFFDHE4096          Group = 0x0102
	GroupFFDHE6144          Group = 0x0103
	GroupFFDHE8192          Group = 0x0104
)

var groups = []GroupInfo{
	{0x11EC, []string{"X25519MLKEM768"}, 0, 192, true},
	{0x11EB, []string{"SecP256r1MLKEM768"}, 0, 192, false},
	{0x11ED, []string{"SecP384r1MLKEM1024"}, 0, 256, false},
	{0x0200, []string{"MLKEM512"}, 0, 128, false},
	{0x0201, []string{"MLKEM768"}, 0, 192, false},
	{0x0202, []string{"MLKEM1024"}, 0, 256, false},
	{0x001D, []string{"x25519", "X25519"}, 1034, 128, true},
	{0x0017, []string{"secp256r1", "prime256v1", "P-256"}, 415, 128, true},
	{0x0018, []string{"secp384r1", "P-384"}, 715, 192, true},
	{0x0019, []string{"secp521r1", "P-521"}, 716, 256, true},
	{0x001E, []string{"x448", "X448"}, 1035, 224, false},
	{0x0100, []string{"ffdhe2048"}, 1126, 112, false},
	{0x0101, []string{"ffdhe3072"}, 1127, 128, false},
	{0x0102, []string{"ffdhe4096"}, 1128, 128, false},
	{0x0103, []string{"ffdhe6144"}, 1129, 128, false},
	{0x0104, []string{"ffdhe8192"}, 1130, 192, false},
}
