import { type ByteRange, readByteRange } from "./byte-range.ts";
import type { Answer } from "./served-file.ts";

/** A response that is a file or a part of it. */
export interface FileReply extends Extract<Answer, { readonly kind: "file" }> {
  /** The `Range` header, if it counts. */
  readonly range: string | null;
  /** False for `HEAD`. */
  readonly wantsBody: boolean;
}

/** What is sent of a file. */
export interface FilePart {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null if nothing of it is sent. */
  readonly bytes: ByteRange | null;
}

/** The policy of everything that the preview serves: no page has it in a frame. */
export const unframed = "frame-ancestors 'none'";

/** An SVG opened by itself is a page, and could run scripts on the same origin as drafts. */
const drawingPolicy = `script-src 'none'; sandbox; ${unframed}`;

/** Decides what is sent of a file of this size. Browsers request a video in ranges, and Safari plays no other way. */
export function filePart({ type, status, range, wantsBody }: FileReply, size: number): FilePart {
  const part = readByteRange(range, size);
  const headers = {
    "Accept-Ranges": "bytes",
    ...(type === "image/svg+xml" && { "Content-Security-Policy": drawingPolicy }),
  };
  if (part === "outside")
    return { status: 416, headers: { ...headers, "Content-Range": `bytes */${size}` }, bytes: null };
  const { first, last } = part === "whole" ? { first: 0, last: size - 1 } : part;
  const length = last - first + 1;
  return {
    status: part === "whole" ? status : 206,
    headers: {
      ...headers,
      "Content-Type": type,
      "Content-Length": String(length),
      ...(part !== "whole" && { "Content-Range": `bytes ${first}-${last}/${size}` }),
    },
    bytes: wantsBody && length > 0 ? { first, last } : null,
  };
}
