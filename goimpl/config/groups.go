package config

import (
	"slices"
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// ParseGroups reads a list of groups, "name:name", as SSLContext.set_groups
// takes it (SSL_CTX_set1_groups_list(3)): any of a group's names, in any case,
// blanks around them ignored. An unknown name is passed over where a '?' stands
// before it. It is false for an empty list, any other unknown name and a group
// that stands twice.
func ParseGroups(s string) ([]registry.Group, bool) {
	var list []registry.Group
	for name := range strings.SplitSeq(s, ":") {
		name, optional := strings.CutPrefix(strings.Trim(name, " \t\n\v\f\r"), "?")
		g, known := groupNamed(name)
		if optional && !known {
			continue
		}
		if !known || slices.Contains(list, g) {
			return nil, false
		}
		list = append(list, g)
	}
	return list, len(list) > 0
}

func groupNamed(name string) (registry.Group, bool) {
	for _, i := range registry.Groups() {
		for _, known := range i.Names {
			if strings.EqualFold(name, known) {
				return i.ID, true
			}
		}
	}
	return 0, false
}

// ParseCurve reads the one name SSLContext.set_ecdh_curve takes: the short
// name of an OpenSSL object, or the name of a group that is no object there.
// known is false for any other; group is 0 for objects that are no group of
// ours, curves and others alike.
func ParseCurve(name string) (group registry.Group, known bool) {
	object := registry.ObjectByName(name)
	known = object != nil && object.Short == name
	for _, i := range registry.Groups() {
		if known && i.NID == object.NID || i.NID == 0 && i.Names[0] == name {
			return i.ID, true
		}
	}
	return 0, known
}
