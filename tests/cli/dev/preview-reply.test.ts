import { describe, expect, it } from "vitest";
import { html } from "../../../layouts/html.ts";
import { type Asked, previewReply } from "../../../src/cli/dev/preview-reply.ts";
import type { Answer } from "../../../src/cli/dev/served-file.ts";

const shown = { panel: html`<aside></aside>`, pictures: "" };

function reply(asked: Asked, found: Answer = { kind: "nothing", status: 404 }) {
  const headers = { host: "localhost:8080", ...asked.headers };
  return previewReply({ method: "GET", ...asked, headers }, { fileAt: () => found, shown, script: "let a;" });
}

function file(type: string, words: string): Answer {
  return { kind: "file", status: 200, type, bytes: Buffer.from(words) };
}

describe("previewReply", () => {
  it("refuses other hosts and other methods", () => {
    expect(reply({ url: "/", headers: { host: "evil.example" } })).toMatchObject({ status: 403, body: "" });
    expect(reply({ url: "/", method: "POST", headers: {} })).toMatchObject({ status: 405, body: "" });
  });

  it("keeps the preview's own files apart from the site", () => {
    expect(reply({ url: "/.saegim/events?page=/notes/a/", headers: {} })).toEqual({
      kind: "events",
      page: "/notes/a/",
    });
    expect(reply({ url: "/.saegim/preview.js?version=1", headers: {} })).toMatchObject({ body: "let a;" });
  });

  it("redirects, reveals nothing, and shows a page with its panel", () => {
    expect(reply({ url: "/a", headers: {} }, { kind: "redirect", to: "/a/" })).toMatchObject({
      status: 302,
      headers: { Location: "/a/" },
    });
    expect(reply({ url: "/a", headers: {} })).toMatchObject({ status: 404 });
    const page = reply({ url: "/", headers: {} }, file("text/html; charset=utf-8", "<body>글</body>"));
    expect(page).toMatchObject({ status: 200, body: expect.stringMatching(/^<body>글<aside><\/aside><script /u) });
  });

  it("gives the part of a file that is asked for", () => {
    const film = file("video/mp4", "0123456789");
    expect(reply({ url: "/a.mp4", headers: { range: "bytes=2-3" } }, film)).toMatchObject({
      status: 206,
      headers: { "Content-Range": "bytes 2-3/10" },
      body: Buffer.from("23"),
    });
    expect(reply({ url: "/a.mp4", headers: { range: "bytes=20-" } }, film)).toMatchObject({ status: 416 });
    expect(reply({ url: "/a.mp4", headers: { range: "bytes=2-3", "if-range": "x" } }, film)).toMatchObject({
      status: 200,
    });
  });
});
