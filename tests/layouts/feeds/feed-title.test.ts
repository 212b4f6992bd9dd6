import { expect, it } from "vitest";
import { feedTitle } from "../../../layouts/feeds/feed-title.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { slugify } from "../../../src/model/address/slugify.ts";
import { renderedSite } from "../../support/rendered-site.ts";

it("is the site's, or says which of its notes the feed contains", () => {
  const { site } = renderedSite([], { title: "공부 노트", language: "en" });
  const term = {
    kind: "tags",
    name: "금리",
    slug: slugify("금리"),
    permalink: permalinkOf("/tags/금리/"),
    notes: [],
  } as const;
  expect(feedTitle(null, site)).toBe("공부 노트");
  expect(feedTitle(term, site)).toBe("Notes on 금리 · 공부 노트");
});
