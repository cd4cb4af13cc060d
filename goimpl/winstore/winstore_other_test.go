//go:build !windows

package winstore

import (
	"errors"
	"testing"
)

func TestUnsupportedElsewhere(t *testing.T) {
	if list, err := Certificates("ROOT"); list != nil || !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("Certificates: %v, %v", list, err)
	}
	if list, err := CRLs("CA"); list != nil || !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("CRLs: %v, %v", list, err)
	}
}
