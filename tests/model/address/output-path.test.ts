import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Permalink } from "../../../src/model/address/addresses.ts";
import { outputPathOf } from "../../../src/model/address/output-path.ts";
import { permalinkOf, permalinkProblem } from "../../../src/model/address/permalink.ts";

describe("outputPathOf", () => {
  it.each([
    ["/", "index.html"],
    ["/notes/초거대/", "notes/초거대/index.html"],
    ["/a.html", "a.html"],
    ["/2021/12/a.htm", "2021/12/a.htm"],
    ["/feed.xml", "feed.xml"],
  ])("writes %j to %j", (permalink, output) => {
    expect(outputPathOf(permalinkOf(permalink))).toBe(output);
  });

  it("refuses an address that was branded without its check", () => {
    const unchecked = "/../x/" as Permalink;
    expect(() => outputPathOf(unchecked)).toThrow("climbs");
  });

  it("stays inside the output folder, whatever the address", () => {
    const address = string({ unit: "binary" }).map((text) => `/${text}/`);
    assert(
      property(address, (text) => {
        if (permalinkProblem(text) !== null) return;
        const segments = outputPathOf(permalinkOf(text)).split("/");
        expect(segments.every((segment) => segment !== "" && segment !== "." && segment !== "..")).toBe(true);
        expect(segments.join("")).not.toMatch(/[\\\0]/u);
      }),
    );
  });
});
