import { describe, expect, it } from "vitest";
import { tagUri } from "../../../layouts/feeds/tag-uri.ts";
import { day, siteConfig } from "../../support/study-note.ts";

describe("tagUri", () => {
  it("names a thing by the site's host, its day and its name, in ASCII", () => {
    const config = siteConfig({ origin: "https://example.com:8080", basePath: "/repo/" });
    expect(tagUri("2021-12-15-금리", day("2021-12-15"), config)).toBe(
      "tag:example.com,2021-12-15:/repo/2021-12-15-%EA%B8%88%EB%A6%AC",
    );
  });

  it("is still a valid name on a site without an origin", () => {
    expect(tagUri("/feed.xml", null, siteConfig())).toBe("tag:site.invalid,2000:/feed.xml");
  });
});
