import { describe, expect, it } from "vitest";
import { withoutCollisions } from "../../../src/cli/dev/without-collisions.ts";
import { plannedFiles } from "../../support/planned-files.ts";

const kept = (...outputs: readonly string[]) =>
  withoutCollisions(outputs.flatMap((output) => plannedFiles({ [output]: "" }))).map(({ output }) => output);

describe("files that fit into one folder", () => {
  it("are all files when none quarrel", () => {
    expect(kept("index.html", "a/index.html", "ab/index.html")).toEqual([
      "index.html",
      "a/index.html",
      "ab/index.html",
    ]);
  });

  it("are the first of those that want one place, whatever the case of their names", () => {
    expect(kept("a/index.html", "b/index.html", "a/index.html", "A/index.html")).toEqual([
      "a/index.html",
      "b/index.html",
    ]);
  });

  it("are the first of a file and a folder of one name", () => {
    expect(kept("a.html", "a.html/index.html")).toEqual(["a.html"]);
    expect(kept("a.html/b/index.html", "a.html")).toEqual(["a.html/b/index.html"]);
  });
});
