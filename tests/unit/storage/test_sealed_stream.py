"""Streams under a passphrase, and the files in them: whole, in order, or refused."""

import io
import json
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.errors import ArchiveError
from omnilytics_app.storage import sealed_stream
from omnilytics_app.storage.sealed_stream import MAGIC, SealedReader, SealedWriter
from omnilytics_app.storage.tar_stream import end_archive, entries, write_entry
from tests.unit.storage.cheap import CheapProtector

LOCK = CheapProtector("of the archive")


@given(st.lists(st.binary(max_size=70), max_size=8), st.lists(st.integers(1, 90), max_size=8))
def test_what_is_sealed_is_read_in_any_pieces(written: list[bytes], sizes: list[int]) -> None:
    protector = LOCK
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealed_stream, "CHUNK_BYTES", 32)
        file = io.BytesIO()
        writer = SealedWriter(file, protector)
        for piece in written:
            writer.write(piece)
        writer.close()
        file.seek(0)
        reader = SealedReader(file, protector)
        got = b"".join([*(reader.read(size) for size in sizes), reader.read(1_000), reader.read(1)])
    assert got == b"".join(written)


@pytest.mark.parametrize("length", [1, 31, 32, 33, 64, 65, 96])
def test_a_stream_is_believed_only_whole_and_in_order(length: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_stream, "CHUNK_BYTES", 32)
    file = io.BytesIO()
    writer = SealedWriter(file, LOCK)
    writer.write(bytes(range(length)))
    writer.close()
    raw = file.getvalue()
    start = len(raw) - length - 16 * -(-length // 32)
    chunks = [raw[i : i + 48] for i in range(start, len(raw), 48)]
    assert SealedReader(io.BytesIO(raw), LOCK).read(200) == bytes(range(length))
    changed = [chunks[:i] + chunks[i + 1 :] for i in range(len(chunks))]  # one left out
    changed += [[*chunks[:i], chunks[i], *chunks[i:]] for i in range(len(chunks))]  # one twice
    changed += [chunks[::-1]] if len(chunks) > 1 else []
    for pieces in changed:
        with pytest.raises(ArchiveError):
            SealedReader(io.BytesIO(raw[:start] + b"".join(pieces)), LOCK).read(200)


def test_the_header_is_authenticated_as_it_is_written() -> None:
    file = io.BytesIO()
    SealedWriter(file, LOCK).close()
    raw = file.getvalue()
    start = len(raw) - 16
    header = json.loads(raw[len(MAGIC) + 4 : start])
    same = json.dumps(header, indent=1).encode()
    assert SealedReader(io.BytesIO(raw), LOCK).read(1) == b""
    with pytest.raises(ArchiveError):
        SealedReader(io.BytesIO(MAGIC + len(same).to_bytes(4) + same + raw[start:]), LOCK)


@given(st.lists(st.binary(max_size=1_300), max_size=5))
def test_files_come_out_of_the_stream_as_they_went_in(files: list[bytes]) -> None:
    stream = io.BytesIO()
    for i, raw in enumerate(files):
        write_entry(stream, f"jobs/{i}", len(raw), io.BytesIO(raw))
    end_archive(stream)
    stream.seek(0)
    with tarfile.open(fileobj=io.BytesIO(stream.getvalue())) as standard:
        assert [m.name for m in standard.getmembers()] == [f"jobs/{i}" for i in range(len(files))]
    assert [(e.name, b"".join(e.pieces)) for e in entries(stream)] == [
        (f"jobs/{i}", raw) for i, raw in enumerate(files)
    ]
