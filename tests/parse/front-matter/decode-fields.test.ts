import { describe, expect, it } from "vitest";
import { fieldsOf, readLines, seen } from "../../support/front-matter.ts";

describe("The front matter of a blog that moves here", () => {
  it("may say to its theme how to arrange the page", () => {
    const reading = readLines("title: a", "author: b", "toc: true", "use_math: true", "sidebar:", "  nav: docs");
    expect(fieldsOf(reading)).toEqual({ title: "a" });
    expect(reading.diagnostics).toEqual([]);
  });

  it("may leave the fields of its template blank", () => {
    const reading = readLines("title: a", "subtitle:", "categories: ", "tags:", "summary : ", "image:");
    expect(fieldsOf(reading)).toEqual({ title: "a" });
    expect(reading.diagnostics).toEqual([]);
  });

  it("may tell more about its picture than the address", () => {
    const reading = readLines("title: a", "image:", "  path: /assets/img/a.png", "  alt: 그래프");
    expect(fieldsOf(reading)).toEqual({ title: "a", image: "/assets/img/a.png" });
    expect(reading.diagnostics).toEqual([]);
  });

  it("is still asked about names that nobody reads, and about values that say nothing", () => {
    const reading = readLines("title: a", "catagories: b", "tags: ~", "hidden: true");
    expect(seen(reading.diagnostics)).toEqual([
      "front-matter-unknown-key 3:1-3:11",
      "front-matter-unknown-key 5:1-5:7",
      "front-matter-empty-value 4:7-4:8",
    ]);
  });
});
