import { expect, it } from "vitest";
import { breadcrumbs } from "../../../../layouts/parts/frame/breadcrumbs.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

it("links each step in order, and has its own name among the page's navigations", () => {
  const { site } = renderedSite([], { basePath: "/repo/" });
  const crumbs = [
    { name: "보관함", permalink: permalinkOf("/archive/") },
    { name: "2021년", permalink: permalinkOf("/archive/2021/") },
  ];
  expect(breadcrumbs(crumbs, site).text).toBe(
    '<nav class="breadcrumbs" aria-label="현재 위치"><ol><li><a href="/repo/archive/">보관함</a></li><li><a href="/repo/archive/2021/">2021년</a></li></ol></nav>',
  );
});
