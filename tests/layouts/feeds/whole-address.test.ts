import { expect, it } from "vitest";
import { wholeAddress } from "../../../layouts/feeds/whole-address.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { renderedSite } from "../../support/rendered-site.ts";

it.each([
  ["https://notes.example", "https://notes.example/repo/tags/%EA%B8%88%EB%A6%AC/"],
  [null, "/repo/tags/%EA%B8%88%EB%A6%AC/"],
])("names the host where the site has one: %s", (origin, address) => {
  const { site } = renderedSite([], { origin, basePath: "/repo/" });
  expect(wholeAddress(permalinkOf("/tags/금리/"), site)).toBe(address);
});
