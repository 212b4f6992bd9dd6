import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/import/blog/read-settings.ts";
import { textAt } from "../../../src/import/front-matter/yaml-values.ts";

describe("readSettings", () => {
  it("reads settings that are in order to the letter, with a mark of byte order before them", () => {
    const reading = readSettings("\uFEFFtitle: 새김\nurl: # https://a.kr\n");
    expect(textAt(reading.root, "title")).toBe("새김");
    expect(reading).toMatchObject({ faults: [], unread: new Set() });
  });

  it("reads a line with one quotation mark too many as it was meant, and the others as they are", () => {
    const reading = readSettings("title: a\r\ntagline: 'The Hitchhiker's Guide'\r\npermalink: /:title/\r\n");
    expect(textAt(reading.root, "permalink")).toBe("/:title/");
    expect(reading.faults).toEqual([
      { line: 2, typed: "tagline: 'The Hitchhiker's Guide'", meant: "tagline: 'The Hitchhiker''s Guide'" },
    ]);
  });

  it("names the settings that nobody can read", () => {
    const reading = readSettings("title: a\npermalink: [a\n  - b: 'x'y\n");
    expect(textAt(reading.root, "title")).toBe("a");
    expect(reading.unread).toEqual(new Set(["permalink"]));
    expect(reading.faults).toMatchObject([{ meant: null }]);
  });
});
