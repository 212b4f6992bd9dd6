import { readByteRange } from "./byte-range.ts";
import { ownPath, type PreviewExtras, pageWithExtras } from "./preview-page.ts";
import { requestedPath } from "./requested-path.ts";
import type { Answer } from "./served-file.ts";

/** A browser's request. */
export interface Asked {
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly headers: {
    readonly host?: string | undefined;
    readonly range?: string | undefined;
    readonly "if-range"?: string | string[] | undefined;
  };
}

/** What the preview can serve. */
export interface Offered {
  readonly fileAt: (path: string) => Answer;
  readonly shown: PreviewExtras;
  /** The JavaScript that reloads pages. */
  readonly script: string;
}

/** The response to a request: complete, or a stream of updates about a page. */
export type Reply =
  | { readonly kind: "events"; readonly page: string }
  | {
      readonly kind: "whole";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Buffer;
    };

/** An SVG opened by itself is a page, and could run scripts on the same origin as drafts. */
const drawingPolicy = "script-src 'none'; sandbox";

/** Decides the response to a request; refuses other hosts' names and all methods that do not just read. */
export function previewReply(asked: Asked, { fileAt, shown, script }: Offered): Reply {
  const path = requestedPath(asked.url ?? "/", asked.headers.host);
  if (path === null) return nothing(403);
  if (asked.method !== "GET" && asked.method !== "HEAD") return nothing(405);
  if (path.startsWith(`${ownPath}events`)) return { kind: "events", page: pageAskedOf(path) };
  if (path.startsWith(`${ownPath}preview.js`)) return given("text/javascript; charset=utf-8", script);
  const found = fileAt(path);
  if (found.kind === "redirect") return nothing(302, { Location: found.to });
  if (found.kind === "nothing") return nothing(found.status);
  if (found.type.startsWith("text/html")) return given(found.type, pageWithExtras(found, shown), found.status);
  return partOf(found, askedRange(asked));
}

/** The page that waits for changes. */
function pageAskedOf(path: string): string {
  return new URL(`http://localhost${path}`).searchParams.get("page") ?? "/";
}

function nothing(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { kind: "whole", status, headers, body: "" };
}

function given(type: string, body: string | Buffer, status = 200): Extract<Reply, { readonly kind: "whole" }> {
  return { kind: "whole", status, headers: { "Content-Type": type }, body };
}

/** Browsers request a video in ranges, and Safari plays no other way. */
function partOf(found: Extract<Answer, { readonly kind: "file" }>, range: string | null): Reply {
  const { type, bytes, status } = found;
  const part = readByteRange(range, bytes.length);
  const headers = {
    "Accept-Ranges": "bytes",
    ...(type === "image/svg+xml" && { "Content-Security-Policy": drawingPolicy }),
  };
  if (part === "outside") return nothing(416, { ...headers, "Content-Range": `bytes */${bytes.length}` });
  if (part === "whole") return withHeaders(given(type, bytes, status), headers);
  const place = { "Content-Range": `bytes ${part.first}-${part.last}/${bytes.length}` };
  return withHeaders(given(type, bytes.subarray(part.first, part.last + 1), 206), { ...headers, ...place });
}

function withHeaders(
  reply: Extract<Reply, { readonly kind: "whole" }>,
  headers: Readonly<Record<string, string>>,
): Reply {
  return { ...reply, headers: { ...headers, ...reply.headers } };
}

/** Only a `GET` may ask for a range; a conditional one gets the whole file, because files have no validators here. */
function askedRange({ method, headers }: Asked): string | null {
  return method === "GET" && headers["if-range"] === undefined ? (headers.range ?? null) : null;
}
