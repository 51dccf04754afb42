"""Payload stores: where payloads lie that do not travel in call data.

`uris` and `hosts` say what a URI from the chain may be and reach; `downloads` fetches, bounded and resumable; every
adapter has a module; `router` leads a URI to the adapter that reads it. All stores are content-addressed and none is
trusted: an adapter checks what the name of an object promises, and the caller checks the Merkle digest on chain, the
only check that counts.
"""
