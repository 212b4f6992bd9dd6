import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { html } from "../../../../layouts/html.ts";
import { type Asked, previewReply } from "../../../../src/cli/dev/server/preview-reply.ts";
import type { Answer } from "../../../../src/cli/dev/server/served-file.ts";
import { siteFolder } from "../../../support/site-folder.ts";

const shown = { panel: html`<aside></aside>`, pictures: "" };

function reply(asked: Asked, found: Answer = { kind: "nothing", status: 404 }) {
  const headers = { host: "localhost:8080", ...asked.headers };
  const offered = { fileAt: () => found, read: readFileSync, shown, script: "let a;" };
  return previewReply({ method: "GET", ...asked, headers }, offered);
}

function file(type: string, words: string): Answer {
  return { kind: "file", status: 200, type, file: join(siteFolder({ a: words }), "a") };
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
    expect(reply({ url: "/a.mp4", headers: { range: "bytes=2-3" } }, film)).toEqual({
      ...film,
      range: "bytes=2-3",
      wantsBody: true,
    });
    expect(reply({ url: "/a.mp4", headers: { range: "bytes=2-3", "if-range": "x" } }, film)).toMatchObject({
      range: null,
    });
  });

  it("reads nothing to say only what there is", () => {
    const gone = { kind: "file", status: 200, type: "text/html", file: "/nowhere" } as const;
    expect(reply({ url: "/", method: "HEAD", headers: { range: "bytes=2-3" } }, gone)).toMatchObject({
      status: 200,
      body: "",
    });
    const film = { ...gone, type: "video/mp4" };
    expect(reply({ url: "/", method: "HEAD", headers: { range: "bytes=2-3" } }, film)).toEqual({
      ...film,
      range: null,
      wantsBody: false,
    });
  });

  it("answers who asks only about the stream of changes, and is done", () => {
    expect(reply({ url: "/.saegim/events", method: "HEAD", headers: {} })).toEqual({
      kind: "whole",
      status: 200,
      headers: { "Content-Type": "text/event-stream" },
      body: "",
    });
  });
});
