import { describe, expect, it } from "vitest";
import { siteIcons } from "../../layouts/icons.ts";
import { renderedSite } from "../support/rendered-site.ts";

describe("the icons of a site", () => {
  it("are the known ones that the assets folder has", () => {
    const { assets } = renderedSite([], {}, ["/assets/img/icon.svg", "/assets/img/other.png"]).site;
    expect(siteIcons(assets).map(({ permalink }) => permalink)).toEqual(["/assets/img/icon.svg"]);
    expect(siteIcons(renderedSite([]).site.assets)).toEqual([]);
  });
});
