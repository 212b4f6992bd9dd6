import type { FileReply } from "./file-part.ts";
import { isPage, ownPath, type PreviewExtras, pageWithExtras } from "./preview-page.ts";
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
  /** Reads a page. */
  readonly read: (file: string) => Buffer;
  readonly shown: PreviewExtras;
  /** The JavaScript that reloads pages. */
  readonly script: string;
}

/** The response to a request: complete, a file or a part of it, or a stream of updates about a page. */
export type Reply =
  | { readonly kind: "events"; readonly page: string }
  | FileReply
  | {
      readonly kind: "whole";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    };

const eventsType = "text/event-stream";

/** Decides the response to a request; refuses other hosts' names and all methods that do not just read. */
export function previewReply(asked: Asked, { fileAt, read, shown, script }: Offered): Reply {
  const path = requestedPath(asked.url ?? "/", asked.headers.host);
  if (path === null) return nothing(403);
  if (asked.method !== "GET" && asked.method !== "HEAD") return nothing(405);
  const wantsBody = asked.method === "GET";
  if (path.startsWith(`${ownPath}events`))
    return wantsBody ? { kind: "events", page: pageAskedOf(path) } : given(eventsType, "");
  if (path.startsWith(`${ownPath}preview.js`)) return given("text/javascript; charset=utf-8", script);
  const found = fileAt(path);
  if (found.kind === "redirect") return nothing(302, { Location: found.to });
  if (found.kind === "nothing") return nothing(found.status);
  if (!isPage(found.type)) return { ...found, range: askedRange(asked), wantsBody };
  const page = wantsBody ? pageWithExtras({ kind: "file", bytes: read(found.file) }, shown) : "";
  return given(found.type, page, found.status);
}

/** The page that waits for changes. */
function pageAskedOf(path: string): string {
  return new URL(`http://localhost${path}`).searchParams.get("page") ?? "/";
}

function nothing(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { kind: "whole", status, headers, body: "" };
}

function given(type: string, body: string, status = 200): Extract<Reply, { readonly kind: "whole" }> {
  return { kind: "whole", status, headers: { "Content-Type": type }, body };
}

/** Only a `GET` may ask for a range; a conditional one gets the whole file, because files have no validators here. */
function askedRange({ method, headers }: Asked): string | null {
  return method === "GET" && headers["if-range"] === undefined ? (headers.range ?? null) : null;
}
