import { describe, expect, it } from "vitest";
import { permalinkOf, permalinkProblem } from "../../../src/model/address/permalink.ts";

describe("permalinkProblem", () => {
  it.each([
    "/",
    "/notes/초거대-ai/",
    "/a.html",
    "/404.html",
    "/feed.xml",
    "/a b/c&d/",
    "/C++-&-Go_노트.html",
    "/100%/",
  ])("finds nothing wrong with %j", (text) => {
    expect(permalinkProblem(text)).toBeNull();
  });

  it.each([
    ["no-leading-slash", ""],
    ["no-leading-slash", "notes/x/"],
    ["no-leading-slash", "https://example.com/"],
    ["no-ending", "/notes/x"],
    ["no-ending", "/notes.d/x"],
    ["climbs", "/../x/"],
    ["climbs", "/a/./x/"],
    ["climbs", "/a/.."],
    ["empty-segment", "//example.com/"],
    ["empty-segment", "/a//b/"],
    ["empty-segment", "//"],
    ["query-or-fragment", "/a/?page=2"],
    ["no-ending", "/a/#top"],
    ["invisible-character", "/a\u0000b/"],
    ["invisible-character", "/a\nb/"],
    ["invisible-character", "/a\u200bb/"],
    ["invisible-character", "/a\u202eb/"],
    ["invisible-character", "/a\ud800b/"],
    ["unportable-character", "/a\\b/"],
    ["unportable-character", "/a:b/"],
    ["unportable-character", '/"a"/'],
    ["unportable-character", "/<a>/"],
    ["unportable-name", "/.git/x/"],
    ["unportable-name", "/a./"],
    ["unportable-name", "/a /"],
    ["unportable-name", "/con/"],
    ["unportable-name", "/AUX.html"],
    ["not-nfc", `/${"가".normalize("NFD")}/`],
    ["too-long", `/${"가".repeat(67)}/`],
    ["too-long", `/${"a/".repeat(1000)}`],
  ])("says %s of %j", (problem, text) => {
    expect(permalinkProblem(text)).toBe(problem);
  });
});

describe("permalinkOf", () => {
  it("brands an address as it is", () => {
    expect(permalinkOf("/tags/경제/")).toBe("/tags/경제/");
  });

  it("refuses what cannot be an address, for only the program calls it", () => {
    expect(() => permalinkOf("/../x/")).toThrow('Not a permalink (climbs): "/../x/"');
  });
});
