import { describe, expect, it } from "vitest";
import { type FileReply, filePart } from "../../../../src/cli/dev/server/file-part.ts";

const film: FileReply = {
  kind: "file",
  status: 200,
  type: "video/mp4",
  file: "a.mp4",
  range: null,
  wantsBody: true,
};

describe("the part of a file that is sent", () => {
  it("is the one asked for", () => {
    expect(filePart({ ...film, range: "bytes=2-3" }, 10)).toMatchObject({
      status: 206,
      headers: { "Content-Range": "bytes 2-3/10", "Content-Length": "2" },
      bytes: { first: 2, last: 3 },
    });
    expect(filePart({ ...film, range: "bytes=20-" }, 10)).toMatchObject({
      status: 416,
      headers: { "Content-Range": "bytes */10" },
      bytes: null,
    });
  });

  it("is all of it otherwise", () => {
    expect(filePart(film, 10)).toMatchObject({
      status: 200,
      headers: { "Accept-Ranges": "bytes", "Content-Type": "video/mp4", "Content-Length": "10" },
      bytes: { first: 0, last: 9 },
    });
    expect(filePart({ ...film, range: "bytes=x" }, 10)).toMatchObject({ status: 200 });
  });

  it("is nothing of an empty file, or for who only asks about it", () => {
    expect(filePart(film, 0)).toMatchObject({ status: 200, headers: { "Content-Length": "0" }, bytes: null });
    expect(filePart({ ...film, wantsBody: false }, 10)).toMatchObject({
      status: 200,
      headers: { "Content-Length": "10" },
      bytes: null,
    });
  });
});
