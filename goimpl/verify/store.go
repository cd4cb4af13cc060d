package verify

// Store is what a context trusts: anchors, CRLs and hashed directories. It is
// safe for concurrent use and shared by every connection of its context.
type Store struct{}
