import { existsSync, statSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";

/** The response to a request for a file. */
export type Answer =
  | { readonly kind: "file"; readonly status: 200 | 404; readonly type: string; readonly file: string }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "nothing"; readonly status: 400 | 404 };

/** A folder served below a path. */
export interface ServedFolder {
  readonly folder: string;
  /** Starts and ends with `/`. */
  readonly basePath: string;
}

/**
 * Finds the file for a request path as static hosts do: `index.html` for folders, `a.html` for `a`, `404.html` for what
 * is missing.
 */
export function servedFile(requested: string, { folder, basePath }: ServedFolder): Answer {
  const path = decoded(requested);
  if (path === null) return { kind: "nothing", status: 400 };
  if (!path.startsWith(basePath)) {
    const isAtTheDoor = path === "/" || `${path}/` === basePath;
    return isAtTheDoor ? { kind: "redirect", to: encodeURI(basePath) } : notFound(folder);
  }
  const file = resolve(join(folder, path.slice(basePath.length)));
  if (file !== resolve(folder) && !file.startsWith(`${resolve(folder)}${sep}`)) return { kind: "nothing", status: 400 };
  if (isFile(file) && !path.endsWith("/")) return fileAnswer(file, 200);
  const page = `${file}.html`;
  if (file !== resolve(folder) && !path.endsWith("/") && isFile(page)) return fileAnswer(page, 200);
  const index = join(file, "index.html");
  if (!isFile(index)) return notFound(folder);
  return path.endsWith("/") ? fileAnswer(index, 200) : { kind: "redirect", to: encodeURI(`${path}/`) };
}

function notFound(folder: string): Answer {
  const page = join(folder, "404.html");
  return isFile(page) ? fileAnswer(page, 404) : { kind: "nothing", status: 404 };
}

function fileAnswer(file: string, status: 200 | 404): Answer {
  const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
  return { kind: "file", status, type, file };
}

/** Consecutive slashes count as one, as on static hosts; at the start, they would name another host. */
function decoded(requested: string): string | null {
  if (!requested.startsWith("/")) return null;
  try {
    const path = decodeURIComponent(new URL(`http://localhost${requested}`).pathname);
    return path.includes("\0") ? null : path.normalize("NFC").replaceAll(/\/{2,}/gu, "/");
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
  ".woff2": "font/woff2",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
};
