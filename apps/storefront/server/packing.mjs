import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A listing comes to 12.5 kB in half the time that one more step takes, for half a kilobyte less: fewer bytes than gzip makes, too. */
export const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };

const WORTH_PACKING = 1_024;

export const compress = {
  br: (/** @type {Buffer} */ body) => promisify(brotliCompress)(body, BROTLI),
  gzip: promisify(gzip),
};

/**
 * Brotli wherever it is taken: browsers name it after gzip and like both as much.
 * @param {import("express").Request} request
 * @returns {"br" | "gzip" | "identity"}
 */
export function encodingFor(request) {
  if (request.acceptsEncodings("br")) return "br";
  return request.acceptsEncodings("gzip") ? "gzip" : "identity";
}

/**
 * Packs a body whole: in pieces, as a stream, a page takes half a millisecond more.
 * @param {import("express").Request} request
 * @param {Buffer<ArrayBuffer>} body
 * @param {Headers} headers of the answer: says here how it is packed
 * @returns {Promise<Buffer<ArrayBuffer>>}
 */
export async function packed(request, body, headers) {
  headers.append("Vary", "Accept-Encoding");
  const encoding = body.length > WORTH_PACKING ? encodingFor(request) : "identity";
  if (encoding === "identity") return body;
  headers.set("Content-Encoding", encoding);
  return /** @type {Buffer<ArrayBuffer>} */ (await compress[encoding](body));
}
