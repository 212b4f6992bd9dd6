import { expect, it } from "vitest";
import { encryptedPages } from "../../../src/import/mkdocs/encrypted-pages.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const file = "docs/a.md";

function pages(options: string, field: string, more: Readonly<Record<string, string>> = {}) {
  const settings = `site_name: a\nplugins:\n  - search\n  - encryptcontent:${options}\n`;
  const folder = blogInMemory({ "mkdocs.yml": settings, ...more, [file]: post(["title: a", field]) });
  const { heldBy, unread } = encryptedPages(folder);
  return { isHeld: heldBy(file) !== null, unread };
}

const all = '\n      global_password: "hunter2"';
const level = "\n      password_inventory:\n        _global: [a, b]\n        secret: c";

it.each([
  [all, "tags: a", true],
  [all, "password:", false],
  [all, 'password: ""', false],
  [all, "level:", true],
  ["\n      global_password: !ENV PASSWORD", "tags: a", true],
  ["\n      use_secret: PASSWORD", "tags: a", true],
  ["\n      global_password: ''", "tags: a", false],
  [level, "tags: a", true],
  [level, "level:", false],
  [level, "level: secret", true],
  ["", "level: secret", true],
  ["", "tags: a", false],
  [`\n      enabled: false${all}`, "level: secret", false],
])("locks pages by %j, of which one has %j", (options, field, isHeld) => {
  expect(pages(options, field)).toEqual({ isHeld, unread: [] });
});

it("reads the passwords from their own file, or says that it cannot", () => {
  const options = "\n      password_file: ./passwords.yml";
  expect(pages(options, "tags: a", { "passwords.yml": "_global: a\n" })).toEqual({ isHeld: true, unread: [] });
  expect(pages(options, "tags: a", { "passwords.yml": "secret: a\n" })).toEqual({ isHeld: false, unread: [] });
  expect(pages(options, "tags: a")).toEqual({ isHeld: false, unread: ["mkdocs.yml: encryptcontent password_file"] });
});

it("takes no chance where the plugins cannot be read", () => {
  const unread = ["mkdocs.yml: encryptcontent"];
  expect(pages("\n      a: *b\n      global_password: c", "tags: a")).toEqual({ isHeld: true, unread });
  expect(pages("\n      a: *b\n      global_password: c", "password:")).toEqual({ isHeld: false, unread });
  expect(pages(" *b", "tags: a")).toEqual({ isHeld: false, unread });
});

it("locks none without the plugin", () => {
  const folder = blogInMemory({ "mkdocs.yml": "plugins: [search]\n", [file]: post(["level: secret"]) });
  expect(encryptedPages(folder).heldBy(file)).toBeNull();
});
