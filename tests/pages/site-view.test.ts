import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../src/model/address/permalink.ts";
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

  it("links the note about the blog, also an unlisted one, known by its title or its address", () => {
    const aboutOf = (...notes: Parameters<typeof renderedSite>[0]) => renderedSite(notes).site.about;
    const unlisted = { id: "me", title: "About", frontMatter: { unlisted: true } };
    expect(aboutOf({ id: "a" }, unlisted)).toMatchObject({ title: "About" });
    expect(aboutOf(unlisted, { id: "now", title: "소개" })).toMatchObject({ title: "소개" });
    const addressed = { permalink: permalinkOf("/about/"), frontMatter: { unlisted: true } };
    expect(aboutOf({ id: "a" }, { id: "me", title: "김새김", ...addressed })).toEqual({
      title: "김새김",
      permalink: "/about/",
    });
    const translated = { permalink: permalinkOf("/en/about/"), title: "About", frontMatter: { unlisted: true } };
    expect(aboutOf({ id: "about-2", ...translated }, { id: "about", title: "소개", ...addressed })).toMatchObject({
      permalink: "/about/",
    });
    expect(aboutOf({ id: "a" }, { id: "me", title: "김새김", frontMatter: { unlisted: true } })).toBeNull();
  });

  it("knows nothing that another sentence in a note would change", () => {
    const viewed = (summary: string) => {
      const {
        writeInstant: _,
        sanitise: _cleans,
        feedEntries: _grows,
        ...told
      } = renderedSite([{ id: "a" }, { id: "b", title: summary }]).site;
      return told;
    };
    expect(viewed("한 줄")).toEqual(viewed("다른 줄"));
  });
});
