package tlstest

import (
	"reflect"
	"testing"
)

// Fill gives every exported field behind the pointer v, to any depth, a value
// that is not zero and differs from its neighbours'. What has a value already
// keeps it, as have unexported fields: they are their package's to set.
func Fill(tb testing.TB, v any) {
	tb.Helper()
	n := int64(0)
	fill(tb, reflect.ValueOf(v).Elem(), &n)
}

func fill(tb testing.TB, v reflect.Value, n *int64) {
	tb.Helper()
	if !v.CanSet() || !v.IsZero() {
		return
	}
	*n++
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(*n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(*n))
	case reflect.String:
		v.SetString(string(rune('a' + *n%26)))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			fill(tb, v.Index(i), n)
		}
	case reflect.Array:
		for i := range v.Len() {
			fill(tb, v.Index(i), n)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(tb, v.Field(i), n)
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(tb, v.Elem(), n)
	default:
		tb.Fatalf("cannot fill a %v", v.Type())
	}
}
