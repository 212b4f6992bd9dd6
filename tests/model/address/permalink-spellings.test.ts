import { expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { permalinkSpellings } from "../../../src/model/address/permalink-spellings.ts";

it("a folder's page may be asked for without its slash and by its file, a file of HTML without its ending, any other by its name alone", () => {
  expect(permalinkSpellings(permalinkOf("/notes/a/"))).toEqual(["/notes/a/", "/notes/a", "/notes/a/index.html"]);
  expect(permalinkSpellings(permalinkOf("/blog/a.html"))).toEqual(["/blog/a.html", "/blog/a"]);
  expect(permalinkSpellings(permalinkOf("/feed.xml"))).toEqual(["/feed.xml"]);
});
