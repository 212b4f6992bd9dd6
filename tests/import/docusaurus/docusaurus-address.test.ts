import { expect, it } from "vitest";
import { docusaurusAddressing, isDocusaurus } from "../../../src/import/docusaurus/docusaurus-address.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { fieldsIn } from "../../support/yaml-fields.ts";

const config = { "docusaurus.config.ts": "export default { title: 'a' };" };

it.each([
  ["blog/2019-05-28-first.md", "", "/blog/2019/05/28/first/"],
  ["blog/2021-08-26-welcome/index.md", "", "/blog/2021/08/26/welcome/"],
  ["blog/2021/08/26/a.md", "", "/blog/2021/08/26/a/"],
  ["blog/2021/08/26-a/index.md", "", "/blog/2021/08/26/a/"],
  ["blog/2023-04-19.md", "", "/blog/2023/04/19/"],
  ["blog/1453-5-29.md", "", "/blog/1453/5/29/"],
  ["blog/2023-04-19/index.md", "", "/blog/2023/04/19/"],
  ["blog/2023/2023-04-20-bb.md", "", "/blog/2023/04/20/2023/bb/"],
  ["blog/team/2021/08/26/a/index.md", "", "/blog/2021/08/26/team/a/"],
  ["blog/2020.01.02-dots.md", "", "/blog/2020.01.02-dots/"],
  ["blog/첫 글.md", "", "/blog/첫 글/"],
  ["blog/2019-05-28-first.md", "slug: /hello", "/blog/hello/"],
  ["docs/intro.md", "", "/docs/intro/"],
  ["docs/01-basics/02. 설치.md", "", "/docs/basics/설치/"],
  ["docs/basics/install.md", "slug: /start", "/docs/start/"],
  ["docs/basics/install.md", "id: start", "/docs/basics/start/"],
  ["src/pages/about.md", "", "/about/"],
  ["notes/a.md", "", null],
])("published %s with %j at %s", (path, yaml, address) => {
  expect(docusaurusAddressing(blogInMemory(config))(path, fieldsIn(yaml))).toBe(address);
});

it.each([
  ['docs: { routeBasePath: "/" }', ["/blog/a/", "/b/", "/c/", null]],
  ['docs: { routeBasePath: "notes/", sidebarPath: require.resolve("./s.js") }', ["/blog/a/", "/notes/b/", "/c/", null]],
  ["blog: { showReadingTime: true, routeBasePath: '/' }", ["/a/", "/docs/b/", "/c/", null]],
  ['docs: { path: "memo" }', ["/blog/a/", null, "/c/", "/docs/d/"]],
  ['pages: { routeBasePath: "p" }', ["/blog/a/", "/docs/b/", "/p/c/", null]],
  [
    'plugins: [["@docusaurus/plugin-content-docs", { id: "memo", path: "./memo", routeBasePath: "m" }]]',
    ["/blog/a/", "/docs/b/", "/c/", "/m/d/"],
  ],
  [
    'themeConfig: { docs: { sidebar: {} } }, presets: [["classic", { docs: { routeBasePath: "x" } }]]',
    ["/blog/a/", "/x/b/", "/c/", null],
  ],
])("has the parts of a site where %s has them", (settings, addresses) => {
  const folder = blogInMemory({ "docusaurus.config.js": `module.exports = { ${settings} };` });
  const addressOf = docusaurusAddressing(folder);
  const paths = ["blog/a.md", "docs/b.md", "src/pages/c.md", "memo/d.md"];
  expect(paths.map((path) => addressOf(path, null))).toEqual(addresses);
});

it.each([
  "docs: { routeBasePath: base }",
  "docs: { routeBasePath: base + '/a' }",
  'const options = { routeBasePath: "a" }; docs: options',
])("is not known where the settings compute it: %s", (settings) => {
  const folder = blogInMemory({ "docusaurus.config.js": settings });
  const addressOf = docusaurusAddressing(folder);
  expect(isDocusaurus(folder)).toBe(true);
  expect([addressOf("docs/a.md", null), addressOf("src/pages/a.md", null)]).toEqual([null, "/a/"]);
});
