import { describe, expect, it } from "vitest";
import {
  attributeOf,
  attributeValueRange,
  endsItself,
  readHtmlTag,
} from "../../../../src/parse/markdown/html/html-tag.ts";

const read = (text: string) => readHtmlTag(text, (value) => value.replaceAll("&amp;", "&"));

describe("readHtmlTag", () => {
  it("reads name and attributes in lower case, quotes taken off and references decoded", () => {
    const tag = `<A HREF="/a?b&amp;c" title='d "e"' Hidden data-x=y>`;
    expect(read(`${tag}뒤`)).toEqual({
      length: tag.length,
      tag: {
        name: "a",
        closing: false,
        attributes: [
          { name: "href", value: "/a?b&c" },
          { name: "title", value: 'd "e"' },
          { name: "hidden", value: null },
          { name: "data-x", value: "y" },
        ],
      },
    });
  });

  it("reads the curly quotes of a word processor as quotes", () => {
    expect(
      attributeOf(read("<span style=“color:red”>")?.tag ?? { name: "", closing: false, attributes: [] }, "style"),
    ).toBe("color:red");
  });

  it("lets the first of two attributes count, as browsers do", () => {
    expect(read('<a href="/a" href="/b">')?.tag.attributes).toEqual([{ name: "href", value: "/a" }]);
  });

  it.each([
    ['<img src="/a%%b%%c.png" alt="보임 %% 숨김 %%" title="<!-- 숨김 -->">', ["/a%%b%%c.png", "보임", ""]],
    ['<a href="/b" title="가 <!-- 숨김 --> 나" aria-label="%%숨김%% 다">', ["/b", "가 나", "다"]],
    ['<video data-title="%% 숨김 %%" title="100%% 와 200%%">', ["", "100%% 와 200%%"]],
    ['<track label="%% 끝없음">', ["%% 끝없음"]],
  ])("leaves comments out of the words for readers in %s", (text, values) => {
    expect(read(text)?.tag.attributes.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['<a href="/x %%SECRET%%">', "/x"],
    ['<a href="/x <!-- SECRET -->">', "/x"],
    ['<a href="/x?q=%%y%%">', "/x?q=%%y%%"],
  ])("leaves comments out of an address where they stand after a blank: %s", (text, address) => {
    expect(attributeOf(read(text)?.tag ?? noTag, "href")).toBe(address);
  });

  it.each(["</span >", "<br/>", "<br />", "<b\n>"])("reads %j", (text) => {
    expect(read(text)?.length).toBe(text.length);
  });

  it.each(["<", "<>", "< b>", "<1>", "<b", "<a href=>", '<a b="c>', "<가>", "b>"])("reads no tag in %j", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("attributeValueRange", () => {
  it.each([
    ['<a title="a" href="a">', "href", 'a">'],
    ["<a href = 'href'>", "href", "href'>"],
    ["<img src=src src=b>", "src", "src src=b>"],
    ["<img src=“a”>", "src", "a”>"],
    ['<a href="">', "href", '">'],
  ])("finds in %s where the value of %s is", (tag, name, rest) => {
    const range = attributeValueRange(tag, name);
    expect(tag.slice(range?.start)).toBe(rest);
    expect(tag.slice(range?.start, range?.end)).toBe(attributeOf(read(tag)?.tag ?? noTag, name));
  });

  it("returns null if there is none", () => {
    expect([attributeValueRange("<a href>", "href"), attributeValueRange("<a>", "href")]).toEqual([null, null]);
  });
});

const noTag = { name: "", closing: false, attributes: [] };

describe("endsItself", () => {
  it("holds for a tag with a slash at its end, which no unquoted value is", () => {
    expect(['a id="b"/', "br/", "div hidden /", "a href=b /", "a href='/b/'/"].every(endsItself)).toBe(true);
    expect(["a href=https://a.example/", "a href = /", 'a id="b"', "a id='/'"].some(endsItself)).toBe(false);
  });
});
