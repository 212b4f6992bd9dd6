import { expect, it } from "vitest";
import { shortcodeMarks } from "../../../../src/import/hugo/shortcodes/shortcode-marks.ts";
import type { ShownInside } from "../../../../src/import/hugo/shortcodes/shown-inside.ts";
import { isWithheld } from "../../../../src/import/hugo/shortcodes/withheld-shortcodes.ts";

function withheld(name: string, shown?: ShownInside): boolean {
  const [mark] = shortcodeMarks(`{{< ${name} >}}`);
  if (mark === undefined) throw new Error("no shortcode");
  return isWithheld(mark, new Map(shown === undefined ? [] : [[name, shown]]));
}

it.each(["hugo-encryptor", "fixit-encryptor", "encrypt", "password", "private", "secret", "hide"])(
  "is by its name: %s",
  (name) => expect(withheld(name)).toBe(true),
);

it.each(["figure", "comment", "details", "spoiler", "notice"])("is not by its name: %s", (name) =>
  expect(withheld(name)).toBe(false),
);

it("is by the blog's own template, unless its name says that it is encrypted afterwards", () => {
  expect(withheld("box", "hidden")).toBe(true);
  expect(withheld("comment", "hidden")).toBe(true);
  expect(withheld("private", "shown")).toBe(false);
  expect(withheld("private", "unknown")).toBe(true);
  expect(withheld("hugo-encryptor", "shown")).toBe(true);
});
