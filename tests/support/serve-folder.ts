import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
};

export interface ServedFolder {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves only a built site below its base path, as a static host does: `404.html` for what does not exist. */
export async function serveFolder(folder: string, basePath: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(basePath)
      ? normalize(path.slice(basePath.length).replace(/(?:^|\/)$/u, "$&index.html"))
      : "";
    try {
      const bytes = await readFile(join(folder, file));
      response.writeHead(200, { "content-type": contentTypes[extname(file)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      const lost = await readFile(join(folder, "404.html"));
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(lost);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
