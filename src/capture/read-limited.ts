import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Refused } from "./refused.ts";

/** A response body's limits and its source. */
export interface BodyLimit {
  /** Of the decoded body. */
  readonly bytes: number;
  readonly host: string;
}

/**
 * A response's decoded body, refused as soon as it exceeds the limit: a small archive must not unpack into a huge one.
 */
export async function readLimited(response: IncomingMessage, { bytes: limit, host }: BodyLimit): Promise<Uint8Array> {
  const decoder = decoderOf(response.headers["content-encoding"] ?? "identity");
  const decoded = decoder === null ? response : response.pipe(decoder);
  response.on("error", (problem) => decoded.destroy(problem));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded) {
      const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > limit) throw new Refused({ kind: "too-large", megabytes: Math.round(limit / 1024 / 1024) });
      chunks.push(bytes);
    }
  } catch (problem) {
    response.destroy();
    if (problem instanceof Refused) throw problem;
    throw new Refused({ kind: "broken-off", host });
  }
  return Buffer.concat(chunks);
}

function decoderOf(encoding: string): Transform | null {
  switch (encoding.trim().toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      return null;
  }
}
