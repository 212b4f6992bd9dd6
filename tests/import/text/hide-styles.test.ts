import { describe, expect, it } from "vitest";
import { hideStyles } from "../../../src/import/text/hide-styles.ts";
import { post } from "../../support/blog-in-memory.ts";

const hide = (body: string) => hideStyles({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });

describe("hideStyles", () => {
  it.each([
    [
      "<style>\np { color: red; }\n\na::after { content: '-->'; }\n</style>\n\n글",
      "<!-- <style>\np { color: red; }\n\na::after { content: '- ->'; }\n</style> -->\n\n글",
    ],
    ['<div><style type="text/css">a{}</style>글</div>', '<div><!-- <style type="text/css">a{}</style> -->글</div>'],
    [
      "<script setup lang='ts'>\nconst a = 1\n</script>\n글",
      "<!-- <script setup lang='ts'>\nconst a = 1\n</script> -->\n글",
    ],
    [
      '<link rel="stylesheet"\n  href="/a.css">\n<meta charset="utf-8" />\n글',
      '<!-- <link rel="stylesheet"\n  href="/a.css"> -->\n<!-- <meta charset="utf-8" /> -->\n글',
    ],
  ])("hides what is not for readers in %j", (body, text) => {
    const draft = hide(body);
    expect(draft.text).toBe(post(["title: a"], text));
    expect(new Set(draft.changes.map(({ reason }) => reason))).toEqual(new Set(["dressing-hidden"]));
  });

  it.each([
    "```html\n<style>a{}</style>\n```",
    "`<style>a{}</style>`",
    "<!-- <style>a{}</style> -->",
    "<style>a{}",
    '`<link rel="stylesheet">`',
    "<link>https://a.kr/</link>",
    "<script>a</script>",
  ])("leaves %j", (body) => {
    expect(hide(body).changes).toEqual([]);
  });

  it("hides each once", () => {
    const draft = hide("<script setup>\nconst a = '<style>b{}</style>'\n</script>\n<style>c{}</style>");
    expect(draft.changes.map(({ text }) => text)).toEqual(["<!-- <script setup>", "<!-- <style>c{}</style> -->"]);
  });

  it.each(["<style>", "<!-- <style>", "<style></style", "<script setup>", "<script setup ", "<link "])(
    "reads fifty thousand %j in time that grows with their number",
    (piece) => {
      expect(hide(piece.repeat(50_000)).changes).toEqual([]);
    },
  );
});
