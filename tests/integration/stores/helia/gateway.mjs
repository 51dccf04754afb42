// A helia node, offline, behind the two HTTP interfaces that the program speaks: a trustless gateway's raw blocks, and
// the `add` of Kubo's RPC. Prints its port. Arguments: none.
import { createServer } from 'node:http'
import { createHelia } from 'helia'
import { unixfs } from '@helia/unixfs'
import { MemoryBlockstore } from 'blockstore-core'
import { fixedSize } from 'ipfs-unixfs-importer/chunker'
import { CID } from 'multiformats/cid'

const blocks = new MemoryBlockstore()
const files = unixfs(await createHelia({ start: false, blockstore: blocks }))

async function collected (parts) {
  const chunks = []
  for await (const part of parts) chunks.push(part)
  return Buffer.concat(chunks)
}

// The only part of a multipart form.
function onlyPart (form, contentType) {
  const boundary = Buffer.from('--' + /boundary="?([^";]+)/.exec(contentType)[1])
  const start = form.indexOf('\r\n\r\n', form.indexOf(boundary)) + 4
  return form.subarray(start, form.indexOf(Buffer.concat([Buffer.from('\r\n'), boundary]), start))
}

async function add (request, options) {
  const payload = onlyPart(await collected(request), request.headers['content-type'])
  return files.addBytes(payload, {
    cidVersion: Number(options.get('cid-version')),
    rawLeaves: options.get('raw-leaves') === 'true',
    chunker: fixedSize({ chunkSize: Number(options.get('chunker').replace('size-', '')) })
  })
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost')
  try {
    if (request.method === 'POST' && url.pathname === '/api/v0/add') {
      response.end(JSON.stringify({ Hash: String(await add(request, url.searchParams)) }) + '\n')
    } else if (request.method === 'GET' && url.searchParams.get('format') === 'raw') {
      const name = CID.parse(url.pathname.replace('/ipfs/', ''))
      if (!(await blocks.has(name))) {
        response.statusCode = 404
        response.end()
        return
      }
      const found = await blocks.get(name)
      response.end(found instanceof Uint8Array ? found : await collected(found))
    } else {
      response.statusCode = 405
      response.end()
    }
  } catch (error) {
    response.statusCode = 500
    response.end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
