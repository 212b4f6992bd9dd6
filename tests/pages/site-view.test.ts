import { describe, expect, it } from "vitest";
import { renderedSite } from "../support/rendered-site.ts";

describe("siteView", () => {
  it("says the first and the last year, without those of unlisted notes", () => {
    const { site } = renderedSite([
      { id: "a", date: "2021-12-15" },
      { id: "b", date: "2020-01-02" },
      { id: "c", date: "2022-05-05", frontMatter: { unlisted: true } },
    ]);
    expect(site.years).toEqual({ first: 2020, last: 2021 });
    expect(renderedSite([]).site.years).toBeNull();
  });

  it("names the site's own pictures if they are in the assets folder", () => {
    const { site } = renderedSite([], { origin: "https://example.com" }, [
      "/assets/img/social.png",
      "/assets/img/icon.svg",
    ]);
    expect(site.image).toBe("https://example.com/assets/img/social.png");
    expect(site.icons.map(({ permalink }) => permalink)).toEqual(["/assets/img/icon.svg"]);
  });

  it("knows nothing that another sentence in a note would change", () => {
    const viewed = (summary: string) => {
      const {
        writeInstant: _,
        sanitise: _cleans,
        ...told
      } = renderedSite([{ id: "a" }, { id: "b", title: summary }]).site;
      return told;
    };
    expect(viewed("한 줄")).toEqual(viewed("다른 줄"));
  });
});
