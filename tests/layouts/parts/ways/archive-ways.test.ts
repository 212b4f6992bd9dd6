import { expect, it } from "vitest";
import { monthList, yearList } from "../../../../layouts/parts/ways/archive-ways.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([]);
const ofYear = (year: number) => ({ year, permalink: permalinkOf(`/archive/${year}/`), noteCount: 2 });
const ofMonth = (month: number) => ({ month, permalink: permalinkOf(`/archive/2022/0${month}/`), noteCount: 1 });

it("leads from a year to the others, and from a month to the others of its year", () => {
  const years = yearList([ofYear(2022), ofYear(2021)], permalinkOf("/archive/2022/"), site)?.text;
  expect(years).toContain('<a href="/archive/2021/"><span>2021년</span> <span class="count">2편</span></a>');
  const months = monthList([ofMonth(2), ofMonth(1)], permalinkOf("/archive/2022/02/"), site)?.text;
  expect(months).toContain('aria-current="page"><span>2월</span>');
});

it("is empty if there is only one", () => {
  expect(yearList([ofYear(2022)], permalinkOf("/archive/2022/"), site)).toBeNull();
  expect(monthList([ofMonth(2)], permalinkOf("/archive/2022/02/"), site)).toBeNull();
});
