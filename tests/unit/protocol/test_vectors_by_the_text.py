"""The vectors are what docs/protocol.md says: made by the program, read by a client that shares no code with it."""

import ast
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.errors import InvalidPayload
from omnilytics_app.storage.stores.uris import parse_uri
from scripts import messages
from tests.unit.protocol import reader
from tests.unit.protocol.reader import keccak256, words
from tests.vectors import job

ROOT = Path(__file__).parents[3]
VECTORS = ROOT / "tests" / "vectors"


def vector(name: str) -> Any:
    return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))


JOB, KEYS, MASKS = vector("job"), vector("crypto_keys"), vector("crypto_masks")
PAYLOAD, SETTLEMENT = vector("crypto_payload"), vector("settlement")
SCOPE = (JOB["chain_id"], bytes.fromhex(JOB["market"]), JOB["job_id"])
MARKET = bytes.fromhex(JOB["market"])
MODEL_OWNER = bytes.fromhex(JOB["model_owner"])


def test_the_reader_shares_nothing_with_the_program() -> None:
    source = Path(reader.__file__).read_text(encoding="utf-8")
    imported = {
        getattr(n, "module", None) or n.names[0].name for n in ast.walk(ast.parse(source)) if hasattr(n, "names")
    }
    assert {name.split(".")[0] for name in imported} == {
        "hashlib", "hmac", "collections", "math", "cryptography", "gmpy2",
    }  # fmt: skip


def test_keccak_is_that_of_ethereum() -> None:
    assert keccak256(b"").hex() == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
    assert keccak256(bytes(136)).hex() == "3a5912a7c5faa06ee4fe906253e339467a9ce87d533c65be3c15cb231cdb25f9"


def test_the_file_of_a_job_is_what_is_computed_here() -> None:
    assert json.loads(json.dumps(job.content())) == JOB


def test_document_and_terms_have_the_hashes_that_everybody_signs_for() -> None:
    told, proof = JOB["job"], vector("modulus_proof")[0]
    described = told["document_json"].encode()
    raw = b"OMNIJOB2" + len(described).to_bytes(4) + described + bytes.fromhex(proof["proof"])
    assert (len(raw), keccak256(raw).hex()) == (told["document_bytes"], told["document_keccak256"])
    assert json.dumps(json.loads(described), sort_keys=True, separators=(",", ":")).encode() == described
    digest = keccak256(words(keccak256(bytes.fromhex(proof["modulus"])), keccak256(raw)))
    assert digest.hex() == told["document_digest"] == told["terms"]["document_digest"]
    values = [_word(v) for v in told["terms"].values()]
    assert keccak256(words(*SCOPE, MODEL_OWNER, *values)).hex() == told["terms_hash"]
    terms = told["terms"]
    assert told["stake"] == terms["allowed_misses"] * (terms["group_size"] - 1) * terms["reward"]
    assert told["escrow"] == terms["rounds"] * terms["seats"] * terms["reward"]


def _word(value: Any) -> int | bytes:
    return bytes.fromhex(value.removeprefix("0x")) if isinstance(value, str) else int(value)


def test_fields_of_the_terms_stand_in_the_order_of_the_contract() -> None:
    declared = (ROOT / "contracts/src/interfaces/IMarketTypes.sol").read_text(encoding="utf-8")
    struct = re.search(r"struct Terms \{(.*?)\n    \}", declared, re.DOTALL)
    assert struct
    fields = re.findall(r"^ +\w+ (\w+);", struct[1], re.MULTILINE)
    assert [re.sub(r"[A-Z]", lambda m: "_" + m[0].lower(), f) for f in fields] == list(JOB["job"]["terms"])


def test_an_allow_list_and_an_invitation_hash_as_told() -> None:
    told = JOB["admission"]
    owner = _word(told["owner"])
    assert keccak256(keccak256(words(owner))).hex() == told["allow_leaf"]
    domain_type = b"EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    names = (keccak256(domain_type), keccak256(b"OmniLytics"), keccak256(b"1"))
    domain = keccak256(words(*names, SCOPE[0], MARKET))
    kind = keccak256(b"Invitation(uint256 jobId,address owner,uint64 expires)")
    message = keccak256(words(kind, SCOPE[2], owner, told["expires"]))
    assert keccak256(b"\x19\x01" + domain + message).hex() == told["invitation_hash"]


def test_groups_are_drawn_as_told() -> None:
    told = JOB["draw"]
    seed = keccak256(words(*SCOPE, bytes.fromhex(told["block_hash"])))
    order = list(range(told["count"]))
    for i in range(len(order) - 1, 0, -1):
        j = int.from_bytes(keccak256(words(seed, i))) % (i + 1)
        order[i], order[j] = order[j], order[i]
    assert (seed.hex(), order) == (told["seed"], told["order"])


def test_selectors_and_topics_are_those_of_the_signatures() -> None:
    told = JOB["interface"]
    assert {s: keccak256(s.encode())[:4].hex() for s in told["functions"]} == told["functions"]
    assert {s: keccak256(s.encode()).hex() for s in told["events"]} == told["events"]


def test_messages_lists_every_function_and_event() -> None:
    page = (ROOT / "docs" / "messages.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^    ([0-9a-f]{8}) (\w+\(.*\))$", page, re.MULTILINE))
    assert {signature: selector for selector, signature in listed.items()} == JOB["interface"]["functions"]
    topics = re.findall(r"^    (\w+)\(.*\)\n    ([0-9a-f]{64})$", page, re.MULTILINE)
    assert dict(topics) == {s.partition("(")[0]: v for s, v in JOB["interface"]["events"].items()}


def test_messages_is_what_artefact_and_interfaces_say() -> None:
    assert messages.PAGE.read_text(encoding="utf-8") == messages.page(ROOT), "run python -m scripts.messages"


def test_messages_names_parameters_and_says_what_every_function_is_for() -> None:
    page = messages.generated(ROOT)
    assert re.findall(r"### (\w+)\n\n    .*\n    [0-9a-f]{8} .*\n\n\n", page) == []
    assert "\n| 5 | `Final` | settled" in page
    assert "register(uint256 jobId, bytes32 expectedTermsHash, bytes32 x25519Key, Admission admission) payable" in page
    assert "Withdrawn(address indexed token, address indexed account, address to, uint256 amount)" in page


def test_uris_have_the_forms_of_the_text_and_no_others() -> None:
    path = r"(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/[0-9a-f]{64}"
    forms = (
        rf"https://[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+(:[1-9][0-9]{{0,3}})?{path}",
        rf"s3://[a-z0-9][a-z0-9-]{{1,61}}[a-z0-9]{path}",
        r"ipfs://b[a-z2-7]+",
        r"dir:[0-9a-f]{64}",
        r"blob:[0-9a-f]{40}/[0-9a-f]{64}",
    )
    accepted = [
        u for kind in JOB["uris"].values() for u in kind if len(u) <= 128 and any(re.fullmatch(f, u) for f in forms)
    ]
    assert accepted == JOB["uris"]["valid"]
    for uri in accepted:
        parse_uri(uri, local=False)
    for uri in JOB["uris"]["refused"]:
        with pytest.raises(InvalidPayload):
            parse_uri(uri, local=False)


def test_layouts_follow_from_the_sizes() -> None:
    sizes = ("key_bits", "outputs", "features", "group_size", "weight_bits")
    for told in vector("crypto_audit")["layouts"]:
        made = reader.Layout(*(told[s] for s in sizes))
        assert (made.w, made.L, made.T) == (told["lane_bits"], told["lanes"], told["gradient_ciphertexts"])
        bounds = (told["owner_bound"], told["gradient_bound"], told["sketch_bound"])
        assert (made.honest, made.group, made.sketch) == bounds


def test_a_model_and_a_gradient_are_packed_as_told() -> None:
    told = JOB["packing"]
    layout, n = reader.Layout(**told["layout"]), _modulus(512)
    columns = list(zip(*told["W"], strict=True))
    assert [hex(layout.plaintext([column], n)) for column in columns] == told["model_plaintexts"]
    gradient = reader.product(told["W"], told["A"], told["B"])
    assert gradient == told["gradient"]
    assert [hex(m) for m in reader.packed_gradient(layout, gradient, n)] == told["gradient_plaintexts"]


def _modulus(bits: int) -> int:
    [entry] = [e for e in KEYS["paillier"] if e["bits"] == bits]
    return int(entry["p"], 16) * int(entry["q"], 16)


def test_keys_come_from_the_entropy() -> None:
    entropy = bytes.fromhex(KEYS["entropy"])
    scope = words(SCOPE[0]) + MARKET
    secret = reader.hkdf(entropy, b"omnilytics/x25519/1" + scope + words(SCOPE[2]))
    assert secret.hex() == KEYS["x25519"]["private"]
    for told in KEYS["paillier"]:
        context = scope + MODEL_OWNER + told["bits"].to_bytes(2) + bytes.fromhex(KEYS["salt"])
        assert context.hex() == told["context"]
        for number, seed in told["probe_seeds"].items():
            info = b"omnilytics/probe/1" + context + int(number).to_bytes(2)
            assert reader.hkdf(entropy, info).hex() == seed
        if told["bits"] <= 2048:
            for name in "pq":
                info = b"omnilytics/paillier/1/" + name.encode() + context
                assert hex(reader.prime_of(entropy, info, told["bits"])) == told[name]


def test_masks_are_agreed_on_by_every_pair_and_cancel() -> None:
    n, members = int(MASKS["n"], 16), [(bytes.fromhex(a), bytes.fromhex(k)) for a, k in MASKS["members"]]
    model = bytes.fromhex(MASKS["model_digest"])
    info = b"omnilytics/mask/1" + words(SCOPE[0]) + MARKET + words(SCOPE[2]) + MASKS["round"].to_bytes(2) + model
    assert reader.roster_digest(members).hex() == MASKS["roster_digest"]
    secrets, count = [bytes.fromhex(s) for s in MASKS["secrets"]], len(MASKS["masks"][0])
    found = [reader.masks(info, members, i, s, n, count) for i, s in enumerate(secrets)]
    assert [[hex(v) for v in row] for row in found] == MASKS["masks"]
    assert all(sum(column) % n == 0 for column in zip(*found, strict=True))
    low = MASKS["low_order"]
    members = [(bytes.fromhex(a), bytes.fromhex(k)) for a, k in low["members"]]
    agreed = reader.shared(secrets[low["own_index"]], members[low["peer_index"]][1])
    assert agreed == bytes(32)
    assert reader.pair_key(info, members, (low["own_index"], low["peer_index"]), agreed).hex() == low["pair_key"]


def test_payloads_have_the_digests_told() -> None:
    context = keccak256(words(*SCOPE, PAYLOAD["round"], MODEL_OWNER))
    assert context.hex() == PAYLOAD["context"]
    for told in PAYLOAD["payloads"]:
        raw = bytes.fromhex(told["payload"])
        assert reader.payload_digest(context, raw, PAYLOAD["ciphertext_bytes"]).hex() == told["digest"]
    for told in PAYLOAD["audits"]:
        leaves = [keccak256(b"\x00" + words(r, bytes.fromhex(s))) for r, s in enumerate(told["seeds"], 1)]
        assert reader.root(leaves).hex() == told["root"]


def test_proofs_of_a_modulus_hold() -> None:
    told = vector("modulus_proof")[0]
    n, context = int(told["modulus"], 16), bytes.fromhex(told["context"])
    reader.verify_modulus(n, told["bits"], context, bytes.fromhex(told["proof"]))
    with pytest.raises(AssertionError):
        reader.verify_modulus(n, told["bits"], context[:-1] + b"\0", bytes.fromhex(told["proof"]))


class Audit:
    """The public half of settlement.json, read."""

    def __init__(self) -> None:
        told = SETTLEMENT
        self.n = int(told["modulus"], 16)
        self.layout = reader.Layout(512, told["outputs"], told["features"], told["group_size"], told["weight_bits"])
        self.size = 2 * 512 // 8
        self.seed = bytes.fromhex(told["probe_seeds"][told["round"] - 1])
        rows = [reader.ciphertexts(bytes.fromhex(p), self.size, self.n) for p in told["payloads"]]
        self.groups = [rows[i : i + told["group_size"]] for i in range(0, len(rows), told["group_size"])]

    def sketches(self) -> list[list[int]]:
        told = SETTLEMENT
        seed = keccak256(words(*SCOPE, told["round"], bytes.fromhex(told["seed_hash"]), self.seed))
        assert seed.hex() == told["sketch_seed"]
        e = reader.coefficients(seed, self.layout.T)
        assert e == told["coefficients"]
        return [reader.sketches(group, e, self.n) for group in self.groups]

    def openings(self) -> list[tuple[int, int]]:
        raw = bytes.fromhex(SETTLEMENT["bundle"])
        halves = [int.from_bytes(raw[i : i + self.size // 2]) for i in range(0, len(raw), self.size // 2)]
        return list(zip(halves[::2], halves[1::2], strict=True))


@pytest.fixture(scope="module")
def audit() -> Audit:
    return Audit()


def test_an_audit_publishes_the_probe_that_was_fixed(audit: Audit) -> None:
    told, n = SETTLEMENT, audit.n
    leaf = keccak256(b"\x00" + words(told["round"], audit.seed))
    path = [bytes.fromhex(node) for node in told["probe_path"]]
    assert reader.root_by_path(len(told["probe_seeds"]), told["round"] - 1, leaf, path).hex() == told["audit_root"]
    values, randomness = reader.probe(audit.seed, told["outputs"], told["features"], n)
    assert values == told["probe_weights"]
    plain = [audit.layout.plaintext([column], n) for column in zip(*values, strict=True)]
    model = b"".join(reader.encrypted(m, x, n).to_bytes(audit.size) for m, x in zip(plain, randomness, strict=True))
    assert model.hex() == told["model"]
    context = keccak256(words(*SCOPE, told["round"], MODEL_OWNER))
    assert reader.payload_digest(context, model, audit.size).hex() == told["model_digest"]


def test_an_audit_opens_what_it_publishes(audit: Audit) -> None:
    told, n, layout = SETTLEMENT, audit.n, audit.layout
    sketches, openings = audit.sketches(), audit.openings()
    assert [s for row in sketches for s in row] == [
        c for row in told["sketches"] for c in reader.ciphertexts(bytes.fromhex(row), audit.size, n)
    ]
    reference = min(set(range(len(sketches))) - set(told["claimed"]))
    differences = [
        s * pow(r, -1, n * n) % (n * n)
        for group in range(len(sketches))
        if group != reference
        for s, r in zip(sketches[group], sketches[reference], strict=True)
    ]
    assert [reader.encrypted(x, rho, n) for x, rho in openings[:-1]] == differences
    opened = [layout.digits(x, n) for x, _ in openings[:-1]]
    shift = told["shift"]
    unclaimed = [v for i, (lanes, _) in enumerate(opened) if 1 + i // 3 not in told["claimed"] for v in lanes]
    assert all(-(2**23) <= v >> shift < 2**23 for v in unclaimed)
    assert not all(-(2**23) <= v >> (shift - 1) < 2**23 for v in unclaimed)
    lanes = [v for sketch in opened for v in reader.published(sketch, shift)]
    assert b"".join(v.to_bytes(4, signed=True) for v in lanes).hex() == told["lanes"]


def test_a_value_out_of_range_is_opened(audit: Audit) -> None:
    n, layout = audit.n, audit.layout
    [claim] = SETTLEMENT["range_claims"]
    total = 1
    for member in audit.groups[claim["group"]]:
        total = total * member[claim["leaf"]] % (n * n)
    x, rho = audit.openings()[-1]
    assert reader.encrypted(x, rho, n) == total
    assert layout.digits(x, n)[0][claim["lane"]] == claim["value"]
    assert abs(claim["value"]) > 2**layout.gradient_bits


def test_multi_krum_decides_as_told() -> None:
    for told in vector("multi_krum")["rules"]:
        found = reader.scores(told["vectors"], len(told["claimed"]))
        above = reader.threshold(found, told["tau_percent"], int(told["score_floor"]), told["shift"])
        assert [str(s) for s in found] == told["scores"], told["name"]
        assert str(above) == told["threshold"], told["name"]
        assert [a for a in told["claimed"] if found[a] > above] == told["rejected"], told["name"]


def test_every_vector_is_named_in_the_documents() -> None:
    page = (ROOT / "docs" / "vectors.md").read_text(encoding="utf-8")
    assert [p.name for p in sorted(VECTORS.glob("*.json")) if f"`tests/vectors/{p.name}`" not in page] == []


def test_challenges_of_a_proof_are_as_told() -> None:
    for told in vector("modulus_proof"):
        s = told["bits"] // 8
        head = b"omnilytics/modulus/1/y" + bytes.fromhex(told["context"] + told["modulus"] + told["w"])
        for i, y in told["challenges"].items():
            drawn = hashlib.shake_256(head + bytes([int(i)])).digest(s + 16)
            assert (int.from_bytes(drawn) % int(told["modulus"], 16)).to_bytes(s).hex() == y
