import { expect, it } from "vitest";
import { heldByDefault } from "../../../src/import/astro/default-fields.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const asDraft = { key: "draft", value: "true" };
const loader = 'loader: glob({ pattern: "**/*.md", base: "./src/content/blog" })';
const asking = 'getCollection("blog", ({ data }) => !data.draft && data.published)';

function held(config: string, fields: readonly string[], page = asking) {
  const path = "src/content/blog/a.md";
  const texts = { "src/content.config.ts": config, "src/pages/a.astro": page, [path]: post(fields) };
  return heldByDefault(blogInMemory(texts))(path);
}

it.each([
  [`const blog = defineCollection({ ${loader}, schema: z.object({ draft: z.boolean().default(true) }) })`],
  ["const blog = defineCollection({ schema: z.object({ published: z.boolean().optional().default(false) }) })"],
  [`const schema = z.object({ draft: z.boolean().default(true) }); const a = defineCollection({ ${loader}, schema })`],
  ["const collections = { blog: defineCollection({ schema: () => z.object({ draft: z.boolean().default(true) }) }) }"],
])("holds back a note without a field whose default does so: %s", (config) => {
  expect(held(config, ["title: a"])).toEqual(asDraft);
  expect(held(config, ["draft: false", "published: true"])).toBeNull();
  expect(held(config, ["title: a"], 'getCollection("blog")')).toBeNull();
});

it.each([
  [`const blog = defineCollection({ ${loader}, schema: z.object({ draft: z.boolean().default(false) }) })`],
  ["const work = defineCollection({ schema: z.object({ draft: z.boolean().default(true) }) })"],
  [""],
])("holds nothing else back: %s", (config) => {
  expect(held(config, ["title: a"])).toBeNull();
});
