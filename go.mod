module github.com/pyssl/pyssl

go 1.26
