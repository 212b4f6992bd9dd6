import { expect, it } from "vitest";
import { withoutImageElements, writeImageElements } from "../../../src/import/text/image-elements.ts";
import { post } from "../../support/blog-in-memory.ts";

function written(body: string) {
  return writeImageElements({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

it.each([
  ['<Image src = "https://a.kr/b.jpg" width = 500 ></Image>', '<img src = "https://a.kr/b.jpg" width = 500>'],
  ['글 <Image\n  src="/b.jpg"\n  alt="가" />', '글 <img\n  src="/b.jpg"\n  alt="가">'],
  ["<image src=/b.jpg>", "<img src=/b.jpg>"],
])("become pictures: %j", (typed, expected) => {
  const { text, changes } = written(typed);
  expect(text).toBe(post(["title: a"], expected));
  expect(changes).toMatchObject([{ reason: "picture-written" }]);
});

it.each([
  "<Image src={picture} />",
  '<Image src="/b.jpg" style={{ width: 1 }} />',
  '<svg><image href="/b.jpg"/></svg>',
  '`<Image src="/b.jpg">`',
  '```\n<Image src="/b.jpg">\n```',
  '<Images src="/b.jpg">',
])("leaves %j as it is", (typed) => {
  expect(written(typed).changes).toEqual([]);
});

it("are no components of a text without them", () => {
  expect(withoutImageElements('가<Image src="/b.jpg" />나<Image src={c} />')).toBe("가나<Image src={c} />");
});
