import { describe, expect, it } from "vitest";
import { readAssets } from "../../../src/site/assets/read-assets.ts";
import { memoryFiles } from "../../support/memory-files.ts";
import { told } from "../../support/told.ts";

describe("reading the assets folder", () => {
  it("lists what is copied unchanged: no styles and scripts, which are bundled, and no hidden files", () => {
    const assets = readAssets(
      memoryFiles({
        "assets/img/a.png": "x",
        "assets/favicon.ico": "x",
        "assets/styles/main.css": "x",
        "assets/scripts/main.ts": "x",
        "assets/.DS_Store": "x",
        "assets/img/.cache/b.png": "x",
        "assets/img/Thumbs.db": "x",
      }),
      "assets",
    );
    expect(assets.paths).toEqual(["favicon.ico", "img/a.png"]);
    expect(assets.addresses).toEqual(new Set(["/assets/favicon.ico", "/assets/img/a.png"]));
  });

  it("finds a picture with a decomposed name at its composed address", () => {
    const name = "그림.png".normalize("NFD");
    const assets = readAssets(memoryFiles({ [`assets/img/${name}`]: "x" }), "assets");
    expect(assets.paths).toEqual([`img/${name}`]);
    expect(assets.addresses).toEqual(new Set(["/assets/img/그림.png"]));
  });

  it("publishes no link and says so", () => {
    const assets = readAssets(memoryFiles({ "assets/secret": { kind: "symlink" } }), "assets");
    expect(assets.paths).toEqual([]);
    expect(assets.diagnostics.map((diagnostic) => told(diagnostic))).toEqual([
      "asset-not-regular assets/secret | This is not an ordinary file, so it was left out of the site | an ordinary file | a symbolic link | Copy the picture into this folder as an ordinary file",
    ]);
  });

  it("asks for another name of a file that cannot be opened or has no address", () => {
    const assets = readAssets(
      memoryFiles({ "assets/k\uFFFD.png": { kind: "misnamed" }, "assets/img/a\\b.png": "x", "assets/a\nb.png": "x" }),
      "assets",
    );
    expect(assets.diagnostics.map(({ rule, source, facts }) => [rule, source, facts])).toEqual([
      ["file-name-unusable", "assets/a\nb.png", { reason: "letters" }],
      ["file-name-unusable", "assets/img/a\\b.png", { reason: "letters" }],
      ["file-name-unusable", "assets/k\uFFFD.png", { reason: "encoding" }],
    ]);
  });

  it("reports two names with one address, and lists the file that has it", () => {
    const [composed, decomposed] = ["é.png", "é.png".normalize("NFD")];
    const assets = readAssets(memoryFiles({ [`assets/${decomposed}`]: "1", [`assets/${composed}`]: "2" }), "assets");
    expect(assets.paths).toEqual([composed]);
    expect(assets.diagnostics.map(({ rule, source, facts }) => [rule, source, facts])).toEqual([
      ["file-name-unusable", `assets/${decomposed}`, { reason: "twice" }],
    ]);
    expect(assets.diagnostics.map((diagnostic) => told(diagnostic)).join()).toContain("looks the same");
    // Two marks below one letter can be typed in two orders.
    const [one, other] = ["a\u0323\u0307.png", "a\u0307\u0323.png"];
    expect(readAssets(memoryFiles({ [`assets/${one}`]: "1", [`assets/${other}`]: "2" }), "assets").paths).toHaveLength(
      1,
    );
  });

  it("works without a folder", () => {
    expect(readAssets(memoryFiles({}), "assets")).toEqual({
      paths: [],
      entries: [],
      addresses: new Set(),
      diagnostics: [],
    });
  });
});
