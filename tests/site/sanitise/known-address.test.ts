import { describe, expect, it } from "vitest";
import { areKnownPictures, isKnownAddress, isKnownPicture } from "../../../src/site/sanitise/known-address.ts";

describe("an address in a feed", () => {
  it.each([
    "https://a.example",
    "HTTP://a.example",
    "//a.example",
    "/a:b",
    "#a:b",
    "?a:b",
    "a",
    "",
    "금리:1",
    "mailto:a@b.example",
    "tel:1",
  ])("may be %j", (address) => expect(isKnownAddress(address)).toBe(true));

  it.each([
    "javascript:x",
    " JavaScript:x",
    "java\nscript:x",
    "\u0001javascript:x",
    "java\u200Bscript:x",
    "data:image/png,x",
    "blob:x",
    "obsidian://x",
    "C:\\x",
    "x-y.z+1:a",
  ])("may not be %j", (address) => expect(isKnownAddress(address)).toBe(false));

  it("of a picture may contain the picture itself, if it is a bitmap", () => {
    expect(["data:image/png;base64,AA", "DATA:image/webp,x", "/a.png"].every(isKnownPicture)).toBe(true);
    expect(["data:image/svg+xml,x", "data:text/html,x", "javascript:x", "obsidian:x"].some(isKnownPicture)).toBe(false);
  });

  it("of several pictures must be good for each", () => {
    expect(areKnownPictures("/a.png 1x, data:image/png;base64,AA== 2x, https://a.example/b.png 300w")).toBe(true);
    expect(areKnownPictures("/a.png 1x, javascript:x 2x")).toBe(false);
  });
});
