import { expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { bySpelling, permalinkSpellings } from "../../../src/model/address/permalink-spellings.ts";

it("a folder's page may be asked for without its slash and by its file, a file of HTML without its ending, any other by its name alone", () => {
  expect(permalinkSpellings(permalinkOf("/notes/a/"))).toEqual(["/notes/a/", "/notes/a", "/notes/a/index.html"]);
  expect(permalinkSpellings(permalinkOf("/blog/a.html"))).toEqual(["/blog/a.html", "/blog/a"]);
  expect(permalinkSpellings(permalinkOf("/feed.xml"))).toEqual(["/feed.xml"]);
});

it("finds things by every address that serves them, of several at one the last", () => {
  const found = bySpelling(
    ["/notes/a/", "/b.html", "/notes/a/index.html"].map((address, number) => ({ address, number })),
    ({ address }) => permalinkOf(address),
  );
  expect(Array.from(found, ([spelled, { number }]) => [spelled, number])).toEqual([
    ["/notes/a/", 0],
    ["/notes/a", 0],
    ["/notes/a/index.html", 2],
    ["/b.html", 1],
    ["/b", 1],
    ["/notes/a/index", 2],
  ]);
});
