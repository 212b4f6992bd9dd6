import { describe, expect, it } from "vitest";
import type { BasePath, Permalink } from "../../../src/model/address/addresses.ts";
import { resolveLink } from "../../../src/model/address/resolve-link.ts";

const from = "/notes/초거대-ai/" as Permalink;
const atRoot = { origin: "https://notes.example", basePath: "/" as BasePath };
const inFolder = { origin: "https://notes.example", basePath: "/내-노트/" as BasePath };

describe("resolveLink", () => {
  it("follows an address from the root, from the page, and within it", () => {
    expect(resolveLink("/tags/economy/", from, atRoot)).toEqual({ path: "/tags/economy/", fragment: null });
    expect(resolveLink("../환율/#키워드", from, atRoot)).toEqual({ path: "/notes/환율/", fragment: "키워드" });
    expect(resolveLink("#요약", from, atRoot)).toEqual({ path: "/notes/초거대-ai/", fragment: "요약" });
    expect(resolveLink("#", from, atRoot)).toEqual({ path: "/notes/초거대-ai/", fragment: "" });
  });

  it("reads percent escapes and decomposed letters as the address they mean", () => {
    expect(resolveLink("/notes/%ED%99%98%EC%9C%A8/", from, atRoot)?.path).toBe("/notes/환율/");
    expect(resolveLink("/notes/환율/".normalize("NFD"), from, atRoot)?.path).toBe("/notes/환율/");
    expect(resolveLink("/notes/100%/", from, atRoot)?.path).toBe("/notes/100%/");
    expect(resolveLink("/a%2", from, atRoot)?.path).toBe("/a%2");
  });

  it("leaves the query out", () => {
    expect(resolveLink("/search/?q=금리#결과", from, atRoot)).toEqual({ path: "/search/", fragment: "결과" });
  });

  it("takes the base path off, typed or not", () => {
    expect(resolveLink("/내-노트/tags/", from, inFolder)?.path).toBe("/tags/");
    expect(resolveLink("/tags/", from, inFolder)?.path).toBe("/tags/");
  });

  it("knows the site by its own address, and the rest of the host as another site", () => {
    expect(resolveLink("https://notes.example/tags/", from, atRoot)?.path).toBe("/tags/");
    expect(resolveLink("https://notes.example/내-노트/tags/", from, inFolder)?.path).toBe("/tags/");
    expect(resolveLink("https://notes.example/다른-곳/", from, inFolder)).toBeNull();
  });

  it.each([
    "https://n.news.naver.com/article/015/0004640557",
    "//cdn.example/a.png",
    "mailto:a@b.example",
    "data:,x",
    "http://[",
  ])("leaves %s to others", (target) => expect(resolveLink(target, from, atRoot)).toBeNull());

  it("never throws and never leaves an address without its slash", () => {
    for (const target of ["", " ", "\\", "?", "../../../..", "%", "/%FF", "\u0000"]) {
      expect(resolveLink(target, from, atRoot)?.path ?? "/", target).toMatch(/^\//u);
    }
  });
});
