import { describe, expect, it } from "vitest";
import { ClaimedPaths } from "../../../src/model/address/claimed-paths.ts";
import { outputPathOf } from "../../../src/model/address/output-path.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";

const pathOf = (address: string) => outputPathOf(permalinkOf(address));

/** Whether an address is free once others are claimed. */
function isFree(address: string, ...claimed: readonly string[]): boolean {
  const paths = new ClaimedPaths();
  for (const one of claimed) paths.claim(pathOf(one));
  return paths.isFree(pathOf(address));
}

describe("a path is free", () => {
  it("beside others, and below their folders", () => {
    expect(isFree("/a/")).toBe(true);
    expect(isFree("/a/b/", "/a/", "/a/c.html")).toBe(true);
    expect(isFree("/a.html", "/a/")).toBe(true);
  });

  it("where no file is, in any case", () => {
    expect(isFree("/a/b/", "/a/b/")).toBe(false);
    expect(isFree("/A/b/", "/a/B/")).toBe(false);
  });

  it("where no folder is", () => expect(isFree("/a/b.html", "/a/b.html/c/")).toBe(false));

  it("where none of its folders is a file", () => {
    expect(isFree("/a/b.html/c/", "/a/b.html")).toBe(false);
    expect(isFree("/a.html/b/c/", "/A.html")).toBe(false);
  });
});
