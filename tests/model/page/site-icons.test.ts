import { expect, it } from "vitest";
import { siteIcons } from "../../../src/model/page/site-icons.ts";

it("the icons of a site are the known ones that the assets folder has", () => {
  const published = new Set(["/assets/img/icon.svg", "/assets/img/other.png"]);
  expect(siteIcons(published).map(({ permalink }) => permalink)).toEqual(["/assets/img/icon.svg"]);
  expect(siteIcons(new Set())).toEqual([]);
});
