package winstore

import (
	"runtime"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"
)

// Functions of crypt32.dll that golang.org/x/sys/windows lacks, or has with an
// integer where a pointer is meant.
var (
	crypt32                     = windows.NewLazySystemDLL("crypt32.dll")
	procCertOpenStore           = crypt32.NewProc("CertOpenStore")
	procCertGetEnhancedKeyUsage = crypt32.NewProc("CertGetEnhancedKeyUsage")
	procCertEnumCRLsInStore     = crypt32.NewProc("CertEnumCRLsInStore")
)

// Where CertGetEnhancedKeyUsage looks (wincrypt.h).
const (
	certFindExtOnlyEnhkeyUsage  = 0x2 // the certificate's extension
	certFindPropOnlyEnhkeyUsage = 0x4 // the property of the entry in the store
)

// cryptENotFound is the error of a property or extension that is not there.
const cryptENotFound = syscall.Errno(windows.CRYPT_E_NOT_FOUND)

// crlContext is CRL_CONTEXT of wincrypt.h.
type crlContext struct {
	encodingType uint32
	encoded      *byte
	length       uint32
	info         uintptr
	store        windows.Handle
}

// openSystemStore opens the system store of a name (NUL-terminated UTF-16) in
// one location, for reading.
func openSystemStore(name *uint16, location uint32) (windows.Handle, error) {
	h, _, err := procCertOpenStore.Call(
		windows.CERT_STORE_PROV_SYSTEM_W, 0, 0,
		uintptr(windows.CERT_STORE_READONLY_FLAG|location),
		uintptr(unsafe.Pointer(name)),
	)
	if h == 0 {
		return 0, err
	}
	return windows.Handle(h), nil
}

// enhancedKeyUsage reads the usages of an entry from one source; found is false
// where the source says nothing.
func enhancedKeyUsage(c *windows.CertContext, source uint32) (usages []string, found bool, err error) {
	var size uint32
	ok, _, err := procCertGetEnhancedKeyUsage.Call(uintptr(unsafe.Pointer(c)), uintptr(source), 0, uintptr(unsafe.Pointer(&size)))
	if ok == 0 {
		return nil, false, unlessNotFound(err)
	}
	// The structure, its array of pointers and the strings they point to: one
	// block, aligned for pointers. At least the structure itself.
	word := uint32(unsafe.Sizeof(uintptr(0)))
	size = max(size, uint32(unsafe.Sizeof(windows.CertEnhKeyUsage{})))
	block := make([]uintptr, (size+word-1)/word)
	ok, _, err = procCertGetEnhancedKeyUsage.Call(
		uintptr(unsafe.Pointer(c)), uintptr(source), uintptr(unsafe.Pointer(&block[0])), uintptr(unsafe.Pointer(&size)))
	if ok == 0 {
		return nil, false, unlessNotFound(err)
	}
	usages = oids((*windows.CertEnhKeyUsage)(unsafe.Pointer(&block[0])))
	// The pointers inside the block are plain words to the garbage collector.
	runtime.KeepAlive(block)
	return usages, true, nil
}

// unlessNotFound is nil for the error that only says there is nothing.
func unlessNotFound(err error) error {
	if err == cryptENotFound {
		return nil
	}
	return err
}

// nextCRL is the entry after l, which it frees, or the first one for nil; nil
// at the end of the list.
func nextCRL(h windows.Handle, l *crlContext) *crlContext {
	next, _, _ := procCertEnumCRLsInStore.Call(uintptr(h), uintptr(unsafe.Pointer(l)))
	// The address is Windows' own memory, which the garbage collector does not move.
	return *(**crlContext)(unsafe.Pointer(&next))
}
