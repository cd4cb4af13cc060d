"""An HTTPS client of the standard library: client.py URL CA.pem. Prints JSON."""

import json
import ssl
import sys
import time
import urllib.request
from pathlib import Path

url, ca = sys.argv[1:]
context = ssl.create_default_context(cafile=ca)
start = time.perf_counter()
with urllib.request.urlopen(url, context=context, timeout=30) as response:
    tls = response.fp.raw._sock
    facts = {
        "version": tls.version(),
        "cipher": tls.cipher()[0],
        "group": tls._sslobj.group(),
        "peer": dict(rdn[0] for rdn in tls.getpeercert()["subject"])["commonName"],
        "resumed": tls.session_reused,
        "bytes": len(response.read()),
    }
facts["ms"] = round((time.perf_counter() - start) * 1000, 1)
facts["libssl"] = "libssl" in Path("/proc/self/maps").read_text()
print(json.dumps(facts))
