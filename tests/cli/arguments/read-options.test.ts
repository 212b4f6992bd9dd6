import { describe, expect, it } from "vitest";
import { optionForms } from "../../../src/cli/arguments/options.ts";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";

describe("readOptions", () => {
  it("gives null for every text and choice that was not typed, and false for every switch", () => {
    const { files, ...options } = readOptions(new Map());
    expect(files).toEqual([]);
    expect(new Set(Object.values(options))).toEqual(new Set([null, false]));
  });

  it("gives each typed text to its own option", () => {
    const typed = new Map([
      [optionForms.basePath, "/repo/"],
      [optionForms.origin, "https://a.example"],
      [optionForms.format, "github"],
      [optionForms.lang, "en"],
      [optionForms.fix, ""],
    ]);
    expect(readOptions(typed)).toMatchObject({
      basePath: "/repo/",
      origin: "https://a.example",
      format: "github",
      lang: "en",
      fix: true,
      debug: false,
      posts: null,
    });
  });
});
