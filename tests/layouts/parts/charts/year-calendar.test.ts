import { expect, it } from "vitest";
import { renderedSite } from "../../../support/rendered-site.ts";

it("is on a year's own page and in the archive alike", () => {
  const { at } = renderedSite([{ date: "2021-12-15" }]);
  const drawn = /<svg class="squares"[\s\S]*?<\/svg>/u;
  expect(drawn.exec(at("/archive/2021/"))?.[0]).toBe(drawn.exec(at("/archive/"))?.[0]);
  expect(at("/archive/2021/")).toMatch(drawn);
});
