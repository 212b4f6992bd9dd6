import { describe, expect, it } from "vitest";
import { isSectionOfSite, isSectionPage } from "../../../../src/import/hugo/content/section-page.ts";

describe("the page of a folder of Hugo's", () => {
  it("is known by its name", () => {
    for (const path of ["_index.md", "til/_index.ko.md", "a/b/_index.markdown"]) expect(isSectionPage(path)).toBe(true);
    for (const path of ["index.md", "til/_index.html", "my_index.md"]) expect(isSectionPage(path)).toBe(false);
  });

  it("is dropped if the site has a page of its own", () => {
    for (const path of ["_index.md", "tags/_index.md"]) expect(isSectionOfSite(path)).toBe(true);
    expect(isSectionOfSite("til/_index.md")).toBe(false);
  });
});
