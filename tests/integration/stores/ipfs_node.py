"""What an IPFS node serves over HTTP, as far as it is used: raw blocks, and the `add` of Kubo's RPC."""

import json
import re

from omnilytics_app.storage.stores.cids import DAG_PB, RAW, cid_of
from omnilytics_app.storage.stores.unixfs import CHUNK_BYTES, Leaf, encode_node
from tests.integration.stores.file_server import FileServer, Request


class IpfsNode(FileServer):
    """Blocks are files, /ipfs/CID."""

    def __init__(self) -> None:
        super().__init__()
        self.added: list[str] = []
        self.answer: bytes | None = None

    def add_file(self, payload: bytes) -> str:
        """Cut a payload into blocks and serve them; its URI."""
        chunks = [payload[i : i + CHUNK_BYTES] for i in range(0, len(payload), CHUNK_BYTES)]
        names = [self.add_block(chunk, RAW) for chunk in chunks]
        if len(names) == 1:
            return "ipfs://" + names[0]
        node = encode_node([Leaf(cid_of(chunk, RAW), len(chunk)) for chunk in chunks])
        return "ipfs://" + self.add_block(node, DAG_PB)

    def add_block(self, block: bytes, codec: int) -> str:
        """Serve a block; its name."""
        name = str(cid_of(block, codec))
        self.files[f"/ipfs/{name}"] = block
        return name

    def post(self, request: Request) -> bytes:
        """The answer to an upload."""
        self.added.append(request.path)
        boundary = re.search('boundary="?([^";]+)', request.headers["content-type"])
        assert boundary
        part = request.body.split(b"--" + boundary[1].encode())[1]
        uri = self.add_file(part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n"))
        return self.answer or json.dumps({"Name": "payload", "Hash": uri.removeprefix("ipfs://")}).encode() + b"\n"
