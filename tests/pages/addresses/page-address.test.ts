import { expect, it } from "vitest";
import { pageAt } from "../../../src/pages/addresses/page-address.ts";

it("says where a page is found and where it is written", () => {
  expect(pageAt("/tags/금리/")).toEqual({ permalink: "/tags/금리/", output: "tags/금리/index.html" });
  expect(pageAt("/feed.xml")).toEqual({ permalink: "/feed.xml", output: "feed.xml" });
});
