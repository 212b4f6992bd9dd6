import { describe, expect, it } from "vitest";
import { navigation } from "../../../layouts/parts/navigation.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const { site, at } = renderedSite([]);
const menuAt = (permalink: string) => navigation(permalinkOf(permalink), site).text;

describe("the menu", () => {
  it("leads only to pages that exist", () => {
    const addresses = [...menuAt("/x/").matchAll(/href="([^"]*)"/gu)].map(([, address = ""]) => address);
    expect(addresses).toEqual(["/", "/tags/", "/keywords/", "/questions/", "/highlights/", "/archive/", "/search/"]);
    for (const address of addresses) expect(at(address)).toContain("<main");
  });

  it("marks the page itself, and the part a page lies in", () => {
    expect(menuAt("/tags/")).toContain('<a href="/tags/" aria-current="page">');
    expect(menuAt("/tags/금리/page/2/")).toContain('<a href="/tags/" aria-current="true">');
    expect(menuAt("/notes/a/")).not.toContain("aria-current");
  });
});
