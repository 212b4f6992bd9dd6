import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readRegular } from "../../../site/system/open-regular.ts";
import { failureOf } from "../../../site/system/system-error.ts";
import { unframed } from "./file-part.ts";
import { type PreviewExtras, pageAt, pageVersion } from "./preview-page.ts";
import { previewReply } from "./preview-reply.ts";
import { sendFile } from "./send-file.ts";
import { type ServedFolder, servedFile } from "./served-file.ts";

export interface PreviewRequest extends ServedFolder {
  /** Used if free, else the next free one above it. */
  readonly port: number;
  /** The JavaScript that reloads pages. */
  readonly script: string;
  /** Called when a request cannot be answered, once for each reason. */
  readonly onFault: (error: unknown) => void;
}

export interface PreviewServer {
  readonly port: number;
  readonly show: (shown: PreviewExtras) => void;
  readonly close: () => Promise<void>;
}

/**
 * On every response: a page elsewhere, which may know this address, must neither load unpublished content as a picture
 * or script nor show it in a frame. A page's own policy cannot forbid frames around it; the preview itself has none.
 */
const guards = {
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Content-Security-Policy": unframed,
};

const portsToTry = 50;

/** Serves a folder to this computer only, with the notes' problems shown on every page. */
export async function startPreview(request: PreviewRequest): Promise<PreviewServer> {
  const listeners = new Set<ReloadListener>();
  let shown: PreviewExtras = { panel: null, pictures: "" };
  const fileAt = (path: string) => servedFile(path, request);
  const read = (file: string) => readRegular(file, "refused");
  const onFault = onceEach(request.onFault);
  const answer = (incoming: IncomingMessage, response: ServerResponse): void => {
    const reply = previewReply(incoming, { fileAt, read, shown, script: request.script });
    if (reply.kind === "whole") response.writeHead(reply.status, reply.headers).end(reply.body);
    else if (reply.kind === "file") sendFile(response, reply, onFault);
    else {
      const versionNow = () => pageVersion(pageAt(fileAt(reply.page), read), shown);
      listen(listeners, incoming, { response, versionNow, onFault });
    }
  };
  const server = createServer((incoming, response) => {
    for (const [name, value] of Object.entries(guards)) response.setHeader(name, value);
    try {
      answer(incoming, response);
    } catch (error) {
      // It may have been removed since it was found.
      const isGone = failureOf(error) === "ENOENT";
      if (!isGone) onFault(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(isGone ? 404 : 500).end();
    }
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

/** Passes each fault on once: a browser asks for a film many times. */
function onceEach(onFault: (error: unknown) => void): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    const fault = String(error);
    if (told.has(fault)) return;
    told.add(fault);
    onFault(error);
  };
}

/** A page that is open in a browser and waits for changes. */
interface ReloadListener {
  readonly tell: () => void;
}

interface Listening {
  readonly response: ServerResponse;
  readonly versionNow: () => string;
  readonly onFault: (error: unknown) => void;
}

/** Tells a page its version now and whenever it changes; an unchanged page is not reloaded. */
function listen(listeners: Set<ReloadListener>, incoming: IncomingMessage, listening: Listening): void {
  const { response, versionNow, onFault } = listening;
  let sent: string | null = null;
  const listener: ReloadListener = {
    tell() {
      try {
        const version = versionNow();
        if (version !== sent) response.write(`data: ${version}\n\n`);
        sent = version;
      } catch (error) {
        onFault(error);
      }
    },
  };
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write("retry: 500\n");
  listener.tell();
  listeners.add(listener);
  incoming.on("close", () => listeners.delete(listener));
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
