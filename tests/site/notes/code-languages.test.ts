import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { modulesOf } from "../../../src/site/notes/code-languages.ts";

const require = createRequire(import.meta.url);

it.each([
  ["js", "javascript"],
  ["TS", "typescript"],
  ["C++", "cpp"],
  ["html", "xml"],
  ["yml", "yaml"],
  ["sh", "bash"],
])("%s is %s", (name, module) => {
  expect(modulesOf(name)?.[0]).toBe(module);
});

it.each(["", "text", "plaintext", "mermaid", "constructor", "__proto__", "../core", "javascript/../x"])(
  "nobody reads %j",
  (name) => {
    expect(modulesOf(name)).toBeNull();
  },
);

it("has a file of the library for every language, and for those within", () => {
  for (const name of ["js", "html", "md", "php", "docker", "http", "console", "toml", "proto", "tex", "patch"]) {
    for (const module of modulesOf(name) ?? []) {
      expect(typeof require(`highlight.js/lib/languages/${module}`)).toBe("function");
    }
  }
});
