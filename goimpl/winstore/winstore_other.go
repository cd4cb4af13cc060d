//go:build !windows

package winstore

import "errors"

func certificates(string) ([]Certificate, error) { return nil, errors.ErrUnsupported }

func crls(string) ([]CRL, error) { return nil, errors.ErrUnsupported }
