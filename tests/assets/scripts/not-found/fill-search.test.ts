import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { fillSearch } from "../../../../assets/scripts/not-found/fill-search.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const site = renderedSite([]);

it("writes what was probably looked for, and leaves what a reader wrote", () => {
  const { document } = parseHTML(site.at("/404.html"));
  const field = document.querySelector<HTMLInputElement>("#Query") ?? expect.fail("no field");
  fillSearch(document, "/doc/2021/12/15/2021-12-15-%EA%B8%B0%EC%A4%80-%EA%B8%88%EB%A6%AC.html");
  expect(field.value).toBe("기준 금리");
  fillSearch(document, "/lg/");
  expect(field.value).toBe("기준 금리");
});
