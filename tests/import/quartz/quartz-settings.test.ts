import { expect, it } from "vitest";
import { quartzSettings, unusedQuartzKeys } from "../../../src/import/quartz/quartz-settings.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function settings(text: string) {
  return quartzSettings(blogInMemory({ "quartz.config.ts": text })).map(({ to, value }) => [to, value]);
}

it("takes over the title and the address of a site of Quartz's", () => {
  expect(settings('pageTitle: "정원", baseUrl: "a.github.io/garden"')).toEqual([
    ["title", "정원"],
    ["origin", "https://a.github.io"],
    ["basePath", "/garden/"],
  ]);
  expect(settings('baseUrl: "https://quartz.garden.kr"')).toEqual([["origin", "https://quartz.garden.kr"]]);
});

it("reads nothing from other files", () => {
  expect(settings('baseUrl: "a b"')).toEqual([]);
  expect(quartzSettings(blogInMemory({}))).toEqual([]);
});

it("takes over the description, and names what has no equivalent", () => {
  const program =
    'export default { configuration: { pageTitle: "정원", description: "뜰", analytics: { provider: "a" }, theme: { b: 1 } }, plugins: { c: [] } }';
  expect(settings(program)).toEqual([
    ["title", "정원"],
    ["description", "뜰"],
  ]);
  expect(unusedQuartzKeys(blogInMemory({ "quartz.config.ts": program }))).toEqual(["analytics", "theme"]);
  expect(unusedQuartzKeys(blogInMemory({}))).toEqual([]);
});
