import { expect, it } from "vitest";
import { Markup } from "../../../layouts/markup.ts";
import { distinctRegions } from "../../../layouts/text/distinct-regions.ts";

const table = (name: string) => `<div class="table-scroll" tabindex="0" role="region" aria-label="${name}"><table>`;

it("numbers tables whose first rows are the same, and leaves the others", () => {
  const named = distinctRegions(new Markup("html", ["해, 값", "나라, 값", "해, 값", "해, 값"].map(table).join("글")));
  expect(named.text).toBe(["해, 값", "나라, 값", "해, 값 (2)", "해, 값 (3)"].map(table).join("글"));
});
