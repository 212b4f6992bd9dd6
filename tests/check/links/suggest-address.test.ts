import { describe, expect, it } from "vitest";
import { addressSuggester, assetSuggester } from "../../../src/check/links/suggest-address.ts";
import { addressesOf } from "../../support/check-subject.ts";
import { studyNote } from "../../support/study-note.ts";

const addresses = addressesOf({
  notes: [studyNote({ id: "2021-12-15-lg-exaone", tags: ["경제"] }), studyNote({ id: "2022-03-02-환율" })],
  assets: ["/assets/img/chart.png"],
});

const suggestAddress = addressSuggester(addresses);

describe("addressSuggester", () => {
  it.each([
    ["a file name beside the post", "/notes/2021-12-15-lg-exaone.md"],
    ["a path from the project", "/posts/2021-12-15-lg-exaone.md"],
    ["an old address with the date as folders", "/doc/2021/12/15/lg-exaone.html"],
    ["an old address without the date", "/lg-exaone/"],
    ["another date", "/notes/2021-12-14-lg-exaone/"],
    ["a slip of the fingers", "/notes/2021-12-15-lg-exone/"],
    ["another case", "/Notes/2021-12-15-LG-exaone/"],
  ])("knows a note by %s", (_, path) => {
    expect(suggestAddress(path)).toBe("/notes/2021-12-15-lg-exaone/");
  });

  it("knows other pages and assets by a slip of the fingers", () => {
    expect(suggestAddress("/tag/경제/")).toBe("/tags/경제/");
    expect(suggestAddress("/assets/img/chart.pgn")).toBe("/assets/img/chart.png");
  });

  it("prefers the very note over another of the same name and another day", () => {
    const notes = [studyNote({ id: "2021-01-01-정리" }), studyNote({ id: "2022-02-02-정리" })];
    const suggest = addressSuggester(addressesOf({ notes }));
    expect(suggest("/2021-01-01-정리.html")).toBe("/notes/2021-01-01-정리/");
    expect(suggest("/정리.html")).toBe("/notes/2022-02-02-정리/");
  });

  it("compares with every address a bounded number of times, but never tires of names", () => {
    const suggest = addressSuggester(addresses);
    for (let number = 0; number < 1000; number += 1) suggest(`/gone/${number}/`);
    expect(suggest("/notes/2021-12-15-lg-exone/")).toBeNull();
    expect(suggest("/doc/lg-exaone.html")).toBe("/notes/2021-12-15-lg-exaone/");
  });

  it("offers nothing for an address like none", () => {
    expect(suggestAddress("/about/the/author/")).toBeNull();
  });
});

describe("assetSuggester", () => {
  const assets = new Set(["/assets/img/chart.png", "/assets/img/그림.jpg"]);
  const suggestAsset = assetSuggester(assets);

  it("knows a picture by its path from the post, as an editor's preview wants it", () => {
    expect(suggestAsset("/notes/assets/img/chart.png")).toBe("/assets/img/chart.png");
  });

  it("knows a picture by its path on Windows", () => {
    expect(suggestAsset("/notes/a/assets\\img\\chart.png")).toBe("/assets/img/chart.png");
    expect(suggestAsset("/assets\\img\\그림.jpg")).toBe("/assets/img/그림.jpg");
  });

  it("knows a picture by another case and a slip of the fingers", () => {
    expect(suggestAsset("/assets/img/Chart.PNG")).toBe("/assets/img/chart.png");
    expect(suggestAsset("/assets/img/그림.jpeg")).toBe("/assets/img/그림.jpg");
  });

  it("offers nothing for a picture like none", () => {
    expect(suggestAsset("/assets/img/portrait.webp")).toBeNull();
  });
});
