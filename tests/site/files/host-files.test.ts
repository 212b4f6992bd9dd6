import { describe, expect, it } from "vitest";
import { hostFiles } from "../../../src/site/files/host-files.ts";

const files = (indexNowKey: string | null) =>
  hostFiles({ indexNowKey }).map(({ output, render }) => [output, render()]);

describe("hostFiles", () => {
  it("keep GitHub Pages from running Jekyll over the site", () => {
    expect(files(null)).toEqual([[".nojekyll", ""]]);
  });

  it("show the key for IndexNow to prove that the site is ours", () => {
    expect(files("0123456789abcdef")).toContainEqual(["0123456789abcdef.txt", "0123456789abcdef"]);
  });
});
