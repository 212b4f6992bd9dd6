import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type HtmlMarkup, html } from "../../../layouts/html.ts";
import { type Answer, type ServedFolder, servedFile } from "./served-file.ts";

/** What every page of the preview shows beside itself. */
export interface Shown {
  /** Differs from build to build, also after a restart: a page of another build loads itself anew. */
  readonly build: string;
  readonly panel: HtmlMarkup | null;
}

export interface PreviewRequest extends ServedFolder {
  /** Taken when it is free, else the next free one above it. */
  readonly port: number;
  /** The JavaScript that makes pages load themselves anew. */
  readonly script: string;
}

export interface PreviewServer {
  readonly port: number;
  readonly show: (shown: Shown) => void;
  readonly close: () => Promise<void>;
}

/** Where the preview keeps what is no part of the site. */
const ownPath = "/.saegim/";
const portsToTry = 50;

/** Serves a folder to this computer alone, with what is wrong with the notes on every page. */
export async function startPreview(request: PreviewRequest): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  let shown: Shown = { build: "", panel: null };
  const server = createServer((incoming, response) => {
    const path = incoming.url ?? "/";
    response.setHeader("Cache-Control", "no-store");
    if (incoming.method !== "GET" && incoming.method !== "HEAD") response.writeHead(405).end();
    else if (path.startsWith(`${ownPath}events`)) listen(listeners, incoming, response, shown);
    else if (path.startsWith(`${ownPath}preview.js`)) send(response, "text/javascript; charset=utf-8", request.script);
    else answer(servedFile(path, request), response, shown);
  });
  const port = await listenOn(server, request.port);
  return {
    port,
    show(next) {
      shown = next;
      for (const listener of listeners) listener.write(`data: ${next.build}\n\n`);
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

function listen(
  listeners: Set<ServerResponse>,
  incoming: IncomingMessage,
  response: ServerResponse,
  { build }: Shown,
): void {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write(`retry: 500\ndata: ${build}\n\n`);
  listeners.add(response);
  incoming.on("close", () => listeners.delete(response));
}

function answer(found: Answer, response: ServerResponse, shown: Shown): void {
  if (found.kind === "redirect") response.writeHead(302, { Location: found.to }).end();
  else if (found.kind === "nothing") response.writeHead(found.status).end();
  else if (!found.type.startsWith("text/html")) send(response, found.type, found.bytes, found.status);
  else send(response, found.type, withPreview(found.bytes.toString("utf8"), shown), found.status);
}

function send(response: ServerResponse, type: string, body: string | Buffer, status = 200): void {
  response.writeHead(status, { "Content-Type": type }).end(body);
}

/** A page as its readers will see it, and the panel and the script in front of its end. */
function withPreview(page: string, { build, panel }: Shown): string {
  const script = html`<script type="module" src="${ownPath}preview.js?build=${build}"></script>`;
  const end = page.lastIndexOf("</body>");
  const at = end === -1 ? page.length : end;
  return `${page.slice(0, at)}${panel?.text ?? ""}${script.text}\n${page.slice(at)}`;
}

function listenOn(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let port = wanted;
    server.on("error", (error) => {
      const isTaken = "code" in error && error.code === "EADDRINUSE";
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
