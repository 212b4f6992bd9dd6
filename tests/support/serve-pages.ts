import { createServer, type RequestListener } from "node:http";
import { onTestFinished } from "vitest";

/** Serves on 127.0.0.1 for one test; the address ends with `/`. */
export async function servePages(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return `http://127.0.0.1:${address.port}/`;
}

/** Serves the same bytes and type at every address. */
export function serveBytes(bytes: Uint8Array | string, contentType = "text/html; charset=utf-8"): Promise<string> {
  return servePages((_request, response) => {
    response.writeHead(200, { "content-type": contentType }).end(bytes);
  });
}
