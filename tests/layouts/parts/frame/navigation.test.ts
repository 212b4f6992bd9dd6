import { describe, expect, it } from "vitest";
import { navigation } from "../../../../layouts/parts/frame/navigation.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { type NoteTold, question, somewhere } from "../../../support/study-note.ts";

const { site, at } = renderedSite([
  {
    tags: ["경제"],
    categories: ["기사"],
    keywords: ["금리"],
    questions: [question()],
    highlights: [{ color: "red", text: "칠한 말", place: somewhere }],
  },
]);
const menuAt = (permalink: string, shown = site) => navigation(permalinkOf(permalink), shown).text;
const addressesIn = (markup: string) => [...markup.matchAll(/href="([^"]*)"/gu)].map(([, address = ""]) => address);

describe("the menu", () => {
  it("leads only to pages that exist", () => {
    const addresses = addressesIn(menuAt("/x/"));
    expect(addresses).toEqual(["/", "/tags/", "/keywords/", "/questions/", "/highlights/", "/archive/", "/search/"]);
    for (const address of addresses) expect(at(address)).toContain("<main");
  });

  it("omits empty indexes, and links to the categories of a blog without keywords", () => {
    const menuOf = (notes: readonly NoteTold[]) => addressesIn(menuAt("/x/", renderedSite(notes).site));
    expect(menuOf([])).toEqual(["/", "/archive/", "/search/"]);
    expect(menuOf([{ tags: ["rust"], categories: ["backend"] }])).toEqual([
      "/",
      "/tags/",
      "/categories/",
      "/archive/",
      "/search/",
    ]);
  });

  it("marks the page itself, and the part it belongs to", () => {
    expect(menuAt("/tags/")).toContain('<a href="/tags/" aria-current="page">');
    expect(menuAt("/tags/금리/page/2/")).toContain('<a href="/tags/" aria-current="true">');
    expect(menuAt("/notes/a/")).not.toContain("aria-current");
  });
});
