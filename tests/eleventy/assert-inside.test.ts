import { describe, expect, it } from "vitest";
import { assertInside } from "../../src/eleventy/assert-inside.ts";
import type { OutputPath } from "../../src/model/address/addresses.ts";
import { PlannedFile } from "../../src/site/files/planned-file.ts";

const planned = (output: string) => new PlannedFile(output as OutputPath, () => "");

describe("the last door before the disk", () => {
  it.each(["index.html", "notes/한글/index.html", "a..b/c.txt"])("lets %s through", (output) => {
    const file = planned(output);
    expect(assertInside(file)).toBe(file);
  });

  it.each(["../x", "a/../../x", "/etc/x", "a//b", "a/./b", "", "C:/x", "C:x", "a\\..\\x", "a\0b"])(
    "stops %o",
    (output) => {
      expect(() => assertInside(planned(output))).toThrow(/^Outside the output folder/u);
    },
  );
});
