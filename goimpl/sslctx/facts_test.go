package sslctx

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

func (c *Context) mustFact(t testing.TB, f registry.Fact) int64 {
	t.Helper()
	v, failure := c.FactInt(f)
	if failure != nil {
		t.Fatal(failure)
	}
	return v
}

// told is a fact in either form: an integer, or the items of a list.
type told struct {
	number int64
	items  [][]byte
}

// tell asks for a fact in the form its row names, and checks that the other form refuses it.
func tell(t *testing.T, row registry.FactInfo, number func(registry.Fact) (int64, *Failure), item func(registry.Fact, int) ([]byte, *Failure)) told {
	t.Helper()
	n, noNumber := number(row.ID)
	first, noBytes := item(row.ID, 0)
	if row.Kind == registry.KindInt {
		if noNumber != nil || noBytes != noSuchFact {
			t.Errorf("%s: %v as a number, %v as bytes", row.Name, noNumber, noBytes)
		}
		return told{number: n}
	}
	if noNumber != noSuchFact || noBytes != nil && noBytes != NoMore {
		t.Errorf("%s: %v as a number, %v as bytes", row.Name, noNumber, noBytes)
	}
	var items [][]byte
	for i := 0; noBytes == nil; i++ {
		items = append(items, first)
		first, noBytes = item(row.ID, i+1)
	}
	if _, f := item(row.ID, -1); f != NoMore {
		t.Errorf("%s has an item before the first", row.Name)
	}
	return told{items: items}
}

// Every row of facts.tsv is told by its owner, in the form the row names, and by no other.
func TestEveryFactIsTold(t *testing.T) {
	cc, sc := contexts(t)
	c, s := pair(t, cc, sc, nil, nil)
	talk(t, c, s)
	resume := c.sessions[0]
	rows := 0
	for _, row := range registry.Facts() {
		owners := map[registry.Owner]func(registry.Fact) (int64, *Failure){
			registry.OfContext: cc.FactInt, registry.OfConnection: c.FactInt,
			registry.OfSession: func(f registry.Fact) (int64, *Failure) { return SessionInt(resume, f) },
		}
		items := map[registry.Owner]func(registry.Fact, int) ([]byte, *Failure){
			registry.OfContext: cc.FactBytes, registry.OfConnection: c.FactBytes,
			registry.OfSession: func(f registry.Fact, i int) ([]byte, *Failure) { return SessionBytes(resume, f, i) },
		}
		for owner := range owners {
			if owner == row.Of {
				tell(t, row, owners[owner], items[owner])
				rows++
				continue
			}
			_, noNumber := owners[owner](row.ID)
			_, noBytes := items[owner](row.ID, 0)
			if noNumber != noSuchFact || noBytes != noSuchFact {
				t.Errorf("%s is told by another than its owner", row.Name)
			}
		}
	}
	if rows != len(registry.Facts()) {
		t.Errorf("%d of %d facts were told", rows, len(registry.Facts()))
	}
}

// What a connection tells is the same after it was frozen and thawed.
func TestFactsSurviveFreezing(t *testing.T) {
	cc, sc := contexts(t)
	wantText(t, sc.SetInt(registry.SettingVerifyMode, registry.CertOptional), "")
	for _, f := range []*Failure{cc.SetALPN([]byte("\x02h2")), sc.SetALPN([]byte("\x02h2"))} {
		wantText(t, f, "")
	}
	first, s := pair(t, cc, sc, nil, nil)
	talk(t, first, s)
	second, s2 := pair(t, cc, sc, first.sessions[0], nil)
	for name, c := range map[string]*end{"client": first, "server": s, "resuming client": second, "resuming server": s2} {
		thawed, err := ThawConn(c.Freeze(true), c.home, c.ctx)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range registry.Facts() {
			if row.Of != registry.OfConnection {
				continue
			}
			before, after := tell(t, row, c.FactInt, c.FactBytes), tell(t, row, thawed.FactInt, thawed.FactBytes)
			if before.number != after.number || len(before.items) != len(after.items) {
				t.Errorf("%s: %s is %v, and %v after freezing", name, row.Name, before, after)
				continue
			}
			for i := range before.items {
				if !bytes.Equal(before.items[i], after.items[i]) {
					t.Errorf("%s: item %d of %s is lost by freezing", name, i, row.Name)
				}
			}
		}
	}
}
