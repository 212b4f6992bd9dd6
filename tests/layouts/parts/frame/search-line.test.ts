import { expect, it } from "vitest";
import { searchLine } from "../../../../layouts/parts/frame/search-line.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

it("is a named field with a button, explained where there is an explanation", () => {
  const { site } = renderedSite([], { language: "en" });
  const line = searchLine(null, site).text;
  expect(line).toContain('<label class="visually-hidden" for="Query">Search for</label>');
  expect(line).toContain('<button type="submit">Search</button>');
  expect(line).not.toContain("aria-describedby");
  expect(searchLine("Hint", site).text).toContain('aria-describedby="Hint"');
});
