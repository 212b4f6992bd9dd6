import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { addField, addToList, hasField, setField } from "../../../src/import/front-matter/edit-front-matter.ts";

describe("addField", () => {
  it("puts a field at the end of the front matter and returns its line", () => {
    expect(addField("---\na: 1\n---\n글", "b: 2", "date-added")).toEqual({
      text: "---\na: 1\nb: 2\n---\n글",
      change: { reason: "date-added", line: 3, text: "b: 2" },
    });
  });

  it("gives front matter to a text without any, with the line ends of the text and its mark before it", () => {
    expect(addField("\uFEFF글\r\n", "b: 2", "title-added")).toEqual({
      text: "\uFEFF---\r\nb: 2\r\n---\r\n\r\n글\r\n",
      change: { reason: "title-added", line: 2, text: "b: 2" },
    });
  });

  it("loses no letter of a note", () => {
    assert(
      property(string(), constantFrom("", "---\na: 1\n---\n", "---\n---\n"), (body, head) => {
        const { text } = addField(head + body, "b: 2", "date-added");
        expect(text.endsWith(body)).toBe(true);
      }),
    );
  });
});

describe("setField", () => {
  it.each([
    ["title: a", "title: b"],
    ["title:", "title: b"],
    ["title: # 제목\nx: 1", "title: b # 제목\nx: 1"],
    ["title:\n  - a\n  - c\nx: 1", "title: b\nx: 1"],
    ["x: 1\n'title' : \"a\" # 주석", "x: 1\n'title' : b # 주석"],
    ["x: 1", "x: 1\ntitle: b"],
    ["x: [a] b\ntitle: a\ny: 1", "x: [a] b\ntitle: b\ny: 1"],
    ["x: [a] b\ntitle:\n- a\n- c\ny: 1", "x: [a] b\ntitle: b\ny: 1"],
    ["x: [a] b", "x: [a] b\ntitle: b"],
  ])("makes of %j %j", (before, after) => {
    expect(setField(`---\n${before}\n---\n`, "title", "b", "title-added").text).toBe(`---\n${after}\n---\n`);
  });
});

describe("addToList", () => {
  it.each([
    ["x: 1", "x: 1\nredirect_from: /a/"],
    ["redirect_from: /b", "redirect_from: ['/b', '/a/']"],
    ["redirect_from:\n  - /b\n  - /c", "redirect_from: ['/b', '/c', '/a/']"],
    ["x: a: b\nredirect_from: [/b]", "x: a: b\nredirect_from: ['/b', '/a/']"],
    ["redirect_from: []", "redirect_from: '/a/'"],
  ])("makes of %j %j", (before, after) => {
    const { text } = addToList(`---\n${before}\n---\n`, "redirect_from", ["/a/"], "redirect-added");
    expect(text.replaceAll("'/a/'", "/a/")).toBe(`---\n${after.replaceAll("'/a/'", "/a/")}\n---\n`);
  });
});

describe("hasField", () => {
  it("finds a field even if YAML cannot read what is beside it", () => {
    expect(hasField("---\ntitle: [a] b\ntags: [c]\n---\n", "tags")).toBe(true);
    expect(hasField("---\ntitle: [a] b\n---\ntags: [c]\n", "tags")).toBe(false);
    expect(hasField("글", "tags")).toBe(false);
  });
});
