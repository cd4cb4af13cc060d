package config

import (
	"slices"
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// GroupList is what set_groups takes: groups in order, and what is said of them.
type GroupList struct {
	Groups []registry.Group
	Shares []registry.Group // those a client sends key shares of; nil: none is marked
	Tuples []int            // how many of Groups each tuple has; nil: there is one
}

// maxMarked is how many groups may be marked for a key share, as in OpenSSL.
const maxMarked = 4

// ParseGroups reads a list of groups as SSLContext.set_groups takes it
// (SSL_CTX_set1_groups_list(3) of OpenSSL 3.5): any of a group's names, in any
// case, blanks around them ignored, with ':' between groups of one tuple and '/'
// between tuples. In front of a name '?' passes over an unknown one, '*' marks a
// group for a key share, '-' takes it off the list again. DEFAULT stands for the
// groups of a new context. A group that is there already is passed over. It is
// false for a malformed list, other unknown names, and where no group is left.
func ParseGroups(s string) (list GroupList, ok bool) {
	marks := make(map[registry.Group]bool)
	for tuple := range strings.SplitSeq(s, "/") {
		before := len(list.Groups)
		for name := range strings.SplitSeq(tuple, ":") {
			if !list.take(strings.Trim(name, " \t\n\v\f\r"), marks, &before) {
				return GroupList{}, false
			}
		}
		list.Tuples = append(list.Tuples, len(list.Groups)-before)
	}
	for _, g := range list.Groups {
		if marks[g] {
			list.Shares = append(list.Shares, g)
		}
	}
	list.Tuples = slices.DeleteFunc(list.Tuples, func(n int) bool { return n == 0 })
	if len(list.Tuples) == 1 {
		list.Tuples = nil
	}
	if len(list.Groups) == 0 || len(list.Shares) > maxMarked {
		return GroupList{}, false
	}
	return list, true
}

// take takes in one item. before is how many groups the tuples before this one have.
func (l *GroupList) take(item string, marks map[registry.Group]bool, before *int) bool {
	if strings.EqualFold(item, "DEFAULT") {
		for i, g := range defaultGroups() {
			l.add(g, i < 2, marks) // the first two are one of each kind
		}
		return true
	}
	name := strings.TrimLeft(item, "?*-")
	prefix := item[:len(item)-len(name)]
	for _, c := range prefix {
		if strings.Count(prefix, string(c)) > 1 {
			return false
		}
	}
	g, known := groupNamed(name)
	switch {
	case !known:
		return name != "" && strings.Contains(prefix, "?")
	case strings.Contains(prefix, "-"):
		l.remove(g, before)
	default:
		l.add(g, strings.Contains(prefix, "*"), marks)
	}
	return true
}

func (l *GroupList) add(g registry.Group, marked bool, marks map[registry.Group]bool) {
	if !slices.Contains(l.Groups, g) {
		l.Groups = append(l.Groups, g)
		marks[g] = marked
	}
}

func (l *GroupList) remove(g registry.Group, before *int) {
	at := slices.Index(l.Groups, g)
	if at < 0 {
		return
	}
	l.Groups = slices.Delete(l.Groups, at, at+1)
	if at >= *before {
		return
	}
	*before--
	for i := range l.Tuples {
		if at < l.Tuples[i] {
			l.Tuples[i]--
			return
		}
		at -= l.Tuples[i]
	}
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
