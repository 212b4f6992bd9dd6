import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { permalinkProblem } from "../../../src/model/address/permalink.ts";
import { portablePermalink } from "../../../src/model/address/portable-permalink.ts";

describe("portablePermalink", () => {
  it.each(["/a b/c/", "/C++-&-Go_노트.html", "/"])("leaves %j alone", (text) => {
    expect(portablePermalink(text)).toBe(text);
  });

  it.each([
    [`/${"초거대".normalize("NFD")}/`, "/초거대/"],
    ["/ai: 정리/a.html", "/ai- 정리/a.html"],
    ["/c#?/a.html", "/c#-/a.html"],
    ["/왜?/a/", "/왜-/a/"],
    ["/.a./b./", "/a/b/"],
    ["/con/a.html", "/con-word/a.html"],
    ["/a//b/", "/a/b/"],
    ["/📈?.html", "/📈-.html"],
    ["/?/", "/-/"],
    ["/.html", "/u-empty.html"],
  ])("fixes %j to %j", (text, permalink) => {
    expect(portablePermalink(text)).toBe(permalink);
  });

  it("shortens a name too long for a folder, and keeps it unique", () => {
    const one = portablePermalink(`/${"가".repeat(100)}1/`);
    expect(permalinkProblem(one)).toBeNull();
    expect(one).not.toBe(portablePermalink(`/${"가".repeat(100)}2/`));
  });

  it("gives an address that can be written for any words", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), string({ unit: "binary" }), (folder, file) => {
        expect(permalinkProblem(portablePermalink(`/${folder}/${file}/`))).toBeNull();
        expect(permalinkProblem(portablePermalink(`/${folder}/${file}.html`))).toBeNull();
      }),
    );
  });
});
