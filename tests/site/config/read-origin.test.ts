import { describe, expect, it } from "vitest";
import { readOrigin } from "../../../src/site/config/read-origin.ts";
import { told } from "../../support/told.ts";

const setting = { key: "origin", where: { source: null, place: null } };

function problemOf(found: unknown): string {
  const reading = readOrigin(found, setting);
  return "problems" in reading ? reading.problems.map((problem) => told(problem)).join("\n") : "none";
}

describe("reading the origin", () => {
  it.each([
    ["https://example.com", "https://example.com"],
    ["https://example.com/", "https://example.com"],
    [" HTTPS://Example.COM ", "https://example.com"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["https://한글.kr", "https://xn--bj0bj06e.kr"],
    [null, null],
  ])("takes %o", (found, origin) => {
    expect(readOrigin(found, setting)).toEqual({ value: origin });
  });

  it("puts https:// before a bare host", () => {
    expect(problemOf("example.com")).toBe(
      "config-origin - | origin is the address of the site's host: it must start with https:// and have no path | https://example.com | example.com | Write: https://example.com",
    );
  });

  it("takes a path off and says where it belongs", () => {
    expect(problemOf("https://kim.github.io/notes")).toBe(
      'config-origin - | origin is the address of the site\'s host: it must start with https:// and have no path | https://kim.github.io | https://kim.github.io/notes | Write https://kim.github.io here, and the rest as basePath: "/notes/" (--base-path /notes/)',
    );
    expect(problemOf("kim.github.io/notes/")).toContain('basePath: "/notes/"');
  });

  it.each(["ftp://example.com", "//example.com", "https://example.com/?a", "https://kim@example.com", "notes", ""])(
    "refuses %o and shows a right one",
    (found) => {
      expect(problemOf(found)).toMatch(/^config-origin .* \| https:\/\/(?:kim@)?example\.com \|/u);
    },
  );

  it("refuses anything but text", () => {
    expect(problemOf(8080)).toBe(
      'config-type - | origin has a wrong kind of value | text in quotes, or null | 8080 | Write: origin: "…"',
    );
  });
});
