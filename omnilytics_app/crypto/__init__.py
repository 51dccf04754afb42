"""Cryptography of the protocol: bytes and integers in and out, no IO.

Layers, lowest first: `abi` and `prf` (encodings, streams), `lanes` and `paillier` (plaintexts, ciphertexts), `merkle`
and `payload` (what is committed), `keys` and `modulus_proof`, then `tiling`, `multiexp`, `gradient` and `masks` (what
data owners compute), then `probe`, `sketch` and `opening` (audits). The byte formats are those of docs/protocol.md.
"""
