import { expect, it } from "vitest";
import { countedLinks } from "../../../../layouts/parts/ways/counted-links.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([]);
const links = [
  { name: "금리", permalink: permalinkOf("/keywords/금리/"), fragment: "Questions", count: "3개" },
  { name: "환율", permalink: permalinkOf("/keywords/환율/"), count: "1개" },
];

it("leads to each with how much is there, to a place of it where one is named", () => {
  const { text } = countedLinks(links, null, site);
  expect(text).toContain('#Questions"><span>금리</span> <span class="count">3개</span></a>');
  expect(text).not.toContain("aria-current");
});

it("marks the page a reader is on", () => {
  const { text } = countedLinks(links, permalinkOf("/keywords/환율/"), site);
  expect(text).toContain('aria-current="page"><span>환율</span>');
  expect(text.match(/aria-current/gu)).toHaveLength(1);
});
