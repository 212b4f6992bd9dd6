import { expect, it } from "vitest";
import { textAt } from "../../../src/import/front-matter/yaml-values.ts";
import { pluginUse } from "../../../src/import/mkdocs/plugin-options.ts";

function used(plugins: string): readonly (string | null)[] | "unread" | null {
  const settings = `site_name: a\nextra: !!python/name:x\nplugins:${plugins}\nmarkdown_extensions:\n  - a: !x\n`;
  const use = pluginUse(settings, "lock");
  if (use === null) return null;
  return use.isRead ? [textAt(use.options, "a")] : "unread";
}

it.each([
  ["\n  - search\n  - lock:\n      a: b", ["b"]],
  ["\n- search\n\n# words\n- lock:\n    a: b", ["b"]],
  ["\n  search: {}\n  lock:\n    a: b", ["b"]],
  [" [search, lock: {a: b}]", ["b"]],
  ["\r\n  - lock:\r\n      a: b", ["b"]],
  ["\n  - lock:\n      a: !ENV NAME", ["NAME"]],
  ["\n  - lock:\n      a: !ENV\n      c: d", [null]],
  ["\n  - lock", [null]],
  ["\n  - lock: *lock", "unread"],
  ["\n  - search: *x", null],
  ["\n  - search\n  - padlock", null],
  [" [search]", null],
])("finds how a plugin is used by %j", (plugins, options) => expect(used(plugins)).toEqual(options));

it("finds none where there are no plugins", () => expect(pluginUse("site_name: a", "lock")).toBeNull());
