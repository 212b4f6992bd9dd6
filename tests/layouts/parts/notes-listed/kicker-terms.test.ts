import { expect, it } from "vitest";
import { kickerTerms } from "../../../../layouts/parts/notes-listed/kicker-terms.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([], { basePath: "/repo/" });

it("leads from each word to its notes, below the site's folder", () => {
  const terms = [{ name: "A & B", permalink: permalinkOf("/tags/a-b/") }];
  expect(kickerTerms(terms, site).text).toBe(' <a href="/repo/tags/a-b/">A &amp; B</a>');
  expect(kickerTerms([], site).text).toBe("");
});
