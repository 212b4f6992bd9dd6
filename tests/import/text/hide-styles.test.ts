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
  ])("hides the style sheet in %j", (body, text) => {
    const draft = hide(body);
    expect(draft.text).toBe(post(["title: a"], text));
    expect(draft.changes).toMatchObject([{ reason: "dressing-hidden" }]);
  });

  it.each(["```html\n<style>a{}</style>\n```", "`<style>a{}</style>`", "<!-- <style>a{}</style> -->", "<style>a{}"])(
    "leaves %j",
    (body) => {
      expect(hide(body).changes).toEqual([]);
    },
  );

  it.each(["<style>", "<!-- <style>", "<style></style"])(
    "reads fifty thousand %j in time that grows with their number",
    (piece) => {
      expect(hide(piece.repeat(50_000)).changes).toEqual([]);
    },
  );
});
