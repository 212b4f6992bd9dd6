import { closeSync, createReadStream } from "node:fs";
import type { ServerResponse } from "node:http";
import { finished } from "node:stream";
import { openRegular } from "../../../site/system/open-regular.ts";
import { type FileReply, filePart } from "./file-part.ts";

/**
 * Sends a file or the requested part of it, piece by piece: a film may be larger than memory. Throws if it cannot be
 * opened, when nothing is sent yet; later faults break the connection and are passed on.
 */
export function sendFile(response: ServerResponse, reply: FileReply, onFault: (error: unknown) => void): void {
  const { file, size } = openRegular(reply.file, "refused");
  const { status, headers, bytes } = filePart(reply, size);
  response.writeHead(status, headers);
  if (bytes === null) {
    closeSync(file);
    response.end();
    return;
  }
  const { first, last } = bytes;
  const pieces = createReadStream(reply.file, { fd: file, start: first, end: last });
  pieces.on("error", (error) => {
    response.destroy();
    onFault(error);
  });
  pieces.on("end", () => {
    // The file has become shorter meanwhile: the browser must not wait for the rest.
    if (pieces.bytesRead < last - first + 1) response.destroy();
    else response.end();
  });
  // A browser that leaves early does not keep the file open.
  finished(response, () => pieces.destroy());
  pieces.pipe(response, { end: false });
}
