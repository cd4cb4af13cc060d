package pki

// ParseCRLPrefix is for the vectors, which say where OpenSSL stops reading.
var ParseCRLPrefix = parseCRLPrefix
