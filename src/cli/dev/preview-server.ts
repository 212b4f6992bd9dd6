import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type HtmlMarkup, html } from "../../../layouts/html.ts";
import { failureOf } from "../../site/system-error.ts";
import { readByteRange } from "./byte-range.ts";
import { requestedPath } from "./requested-path.ts";
import { type Answer, type ServedFolder, servedFile } from "./served-file.ts";

/** What every page of the preview shows beside itself. */
export interface PreviewExtras {
  readonly panel: HtmlMarkup | null;
  /** Differs when a picture does: pages do not tell. */
  readonly pictures: string;
}

export interface PreviewRequest extends ServedFolder {
  /** Taken when it is free, else the next free one above it. */
  readonly port: number;
  /** The JavaScript that makes pages load themselves anew. */
  readonly script: string;
}

export interface PreviewServer {
  readonly port: number;
  readonly show: (shown: PreviewExtras) => void;
  readonly close: () => Promise<void>;
}

/**
 * With every answer: no page elsewhere, which may well know this address, gets what is not published yet as a picture or a
 * script of its own.
 */
const guards = { "Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "same-origin" };

/** A drawing that is opened by itself is a page, and would run the scripts in it next to drafts. */
const drawingPolicy = "script-src 'none'; sandbox";

/** Where the preview keeps what is no part of the site. */
const ownPath = "/.saegim/";
const portsToTry = 50;

/** Serves a folder to this computer alone, with what is wrong with the notes on every page. */
export async function startPreview(request: PreviewRequest): Promise<PreviewServer> {
  const listeners = new Set<ReloadListener>();
  let shown: PreviewExtras = { panel: null, pictures: "" };
  const versionAt = (path: string): string => versionOf(servedFile(path, request), shown);
  const server = createServer((incoming, response) => {
    const path = requestedPath(incoming.url ?? "/", incoming.headers.host);
    for (const [name, value] of Object.entries(guards)) response.setHeader(name, value);
    if (path === null) response.writeHead(403).end();
    else if (incoming.method !== "GET" && incoming.method !== "HEAD") response.writeHead(405).end();
    else if (path.startsWith(`${ownPath}events`)) listen(listeners, incoming, { response, versionAt, path });
    else if (path.startsWith(`${ownPath}preview.js`)) send(response, "text/javascript; charset=utf-8", request.script);
    else answer(servedFile(path, request), { response, shown, range: askedRange(incoming) });
  });
  const port = await listenOn(server, request.port);
  return {
    port,
    show(next) {
      shown = next;
      for (const listener of listeners) listener.tell();
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** A page that is open in a browser, and wants to know when it is another. */
interface ReloadListener {
  readonly tell: () => void;
}

interface Listening {
  readonly path: string;
  readonly response: ServerResponse;
  readonly versionAt: (path: string) => string;
}

/** Tells a page its version now, and whenever it is another: a page that did not change stays as its reader has it. */
function listen(
  listeners: Set<ReloadListener>,
  incoming: IncomingMessage,
  { response, versionAt, path }: Listening,
): void {
  const page = new URL(`http://localhost${path}`).searchParams.get("page") ?? "/";
  let sent: string | null = null;
  const listener: ReloadListener = {
    tell() {
      const version = versionAt(page);
      if (version !== sent) response.write(`data: ${version}\n\n`);
      sent = version;
    },
  };
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write("retry: 500\n");
  listener.tell();
  listeners.add(listener);
  incoming.on("close", () => listeners.delete(listener));
}

/** Differs when what a browser shows of a page does. */
function versionOf(found: Answer, { panel, pictures }: PreviewExtras): string {
  const page = found.kind === "file" ? found.bytes : found.kind;
  return createHash("sha1")
    .update(page)
    .update(`\0${panel?.text ?? ""}\0${pictures}`)
    .digest("base64url");
}

interface Answering {
  readonly response: ServerResponse;
  readonly shown: PreviewExtras;
  /** The header `Range`; null for the whole. */
  readonly range: string | null;
}

function answer(found: Answer, { response, shown, range }: Answering): void {
  if (found.kind === "redirect") response.writeHead(302, { Location: found.to }).end();
  else if (found.kind === "nothing") response.writeHead(found.status).end();
  else if (!found.type.startsWith("text/html")) sendPart(response, found, range);
  else send(response, found.type, withPreview(found, shown), found.status);
}

function send(response: ServerResponse, type: string, body: string | Buffer, status = 200): void {
  response.writeHead(status, { "Content-Type": type }).end(body);
}

/** Browsers ask for a film piece by piece, and Safari plays no other. */
function sendPart(response: ServerResponse, found: Extract<Answer, { readonly kind: "file" }>, range: string | null) {
  const { type, bytes, status } = found;
  const part = readByteRange(range, bytes.length);
  response.setHeader("Accept-Ranges", "bytes");
  if (type === "image/svg+xml") response.setHeader("Content-Security-Policy", drawingPolicy);
  if (part === "whole") return send(response, type, bytes, status);
  if (part === "outside") {
    response.writeHead(416, { "Content-Range": `bytes */${bytes.length}` }).end();
    return;
  }
  response.setHeader("Content-Range", `bytes ${part.first}-${part.last}/${bytes.length}`);
  send(response, type, bytes.subarray(part.first, part.last + 1), 206);
}

/** Only a `GET` may ask for a part; one that holds only for a version of the file it knows gets the whole: versions have no names here. */
function askedRange({ method, headers }: IncomingMessage): string | null {
  return method === "GET" && headers["if-range"] === undefined ? (headers.range ?? null) : null;
}

/** A page as its readers will see it, and the panel and the script in front of its end. */
function withPreview(found: Extract<Answer, { readonly kind: "file" }>, shown: PreviewExtras): string {
  const page = found.bytes.toString("utf8");
  const script = html`<script type="module" src="${ownPath}preview.js?version=${versionOf(found, shown)}"></script>`;
  const end = page.lastIndexOf("</body>");
  const at = end === -1 ? page.length : end;
  return `${page.slice(0, at)}${shown.panel?.text ?? ""}${script.text}\n${page.slice(at)}`;
}

function listenOn(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let port = wanted;
    server.on("error", (error) => {
      const isTaken = failureOf(error) === "EADDRINUSE";
      if (!isTaken || port >= wanted + portsToTry || port >= 65535) return reject(error);
      port += 1;
      server.listen(port, "127.0.0.1");
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
