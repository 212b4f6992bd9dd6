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

it("is not known where the settings name it otherwise", () => {
  const folder = blogInMemory({ "docusaurus.config.js": "blog: { routeBasePath: '/' }" });
  expect(isDocusaurus(folder)).toBe(true);
  expect(docusaurusAddressing(folder)("blog/a.md", null)).toBeNull();
});
