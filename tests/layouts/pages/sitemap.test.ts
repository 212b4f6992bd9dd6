import { describe, expect, it } from "vitest";
import { renderedSite } from "../../support/rendered-site.ts";
import { childrenNamed, xmlRoot } from "../../support/xml-elements.ts";

const entriesOf = (origin: string | null) =>
  childrenNamed(xmlRoot(renderedSite([{ tags: ["초거대 AI"] }], { origin }).at("/sitemap.xml")), "url").map((url) =>
    url.children.map(({ text }) => text),
  );

describe("the sitemap", () => {
  it("names the pages by whole addresses in ASCII, with the day they last changed", () => {
    expect(entriesOf("https://example.com")).toContainEqual([
      "https://example.com/tags/%EC%B4%88%EA%B1%B0%EB%8C%80-ai/",
      "2021-12-15",
    ]);
  });

  it("has paths until the site has an origin", () => {
    expect(entriesOf(null)).toContainEqual(["/notes/2021-12-15-note/", "2021-12-15"]);
  });
});
