import { expect, it } from "vitest";
import { docusaurusParts } from "../../../src/import/docusaurus/docusaurus-parts.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function partsBy(settings: string) {
  const { parts } = docusaurusParts(blogInMemory({ "docusaurus.config.js": `module.exports = { ${settings} };` }));
  return parts.map(({ kind, folder, route }) => `${kind} ${folder ?? "?"} ${route ?? "?"}`);
}

it("are those of the usual preset", () => {
  expect(partsBy("title: 'a'")).toEqual(["blog blog/ blog", "docs docs/ docs", "pages src/pages/ "]);
});

it("are where presets and plugins put them", () => {
  expect(
    partsBy(
      'docs: false, blog: { path: "posts", routeBasePath: "/" }, plugins: [["@docusaurus/plugin-content-docs", { path: "memo", routeBasePath: "m" }]]',
    ),
  ).toEqual(["blog posts/ ", "docs memo/ m", "pages src/pages/ "]);
});

it("have no route that is known where one stands where it may be any part's", () => {
  expect(partsBy('const all = { routeBasePath: "a" }, blog: { routeBasePath: "b" }')).toEqual([
    "blog blog/ ?",
    "blog blog/ ?",
    "docs docs/ ?",
    "pages src/pages/ ",
  ]);
});
