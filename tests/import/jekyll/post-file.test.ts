import { describe, expect, it } from "vitest";
import { postFileOf } from "../../../src/import/jekyll/post-file.ts";

describe("postFileOf", () => {
  it.each([
    ["_posts/2021-12-15-a.md", "post", "2021-12-15-a.md", [], "2021-12-15"],
    ["_posts/b/21-1-5-a.markdown", "post", "b/21-1-5-a.markdown", [], "21-1-5"],
    ["경제/금리/_posts/2021-12-15-a.md", "post", "2021-12-15-a.md", ["경제", "금리"], "2021-12-15"],
    ["_drafts/a.md", "draft", "a.md", [], null],
    ["_i18n/ko/_posts/2021-12-15-a.md", "post", "2021-12-15-a.md", ["ko"], "2021-12-15"],
    ["_비공개/_posts/2021-12-15-a.md", "post", "2021-12-15-a.md", ["_비공개"], "2021-12-15"],
    ["ko/_보관/_posts/2021-12-15-a.md", "post", "2021-12-15-a.md", ["ko", "_보관"], "2021-12-15"],
  ])("reads %j", (path, kind, below, categories, typedDate) => {
    expect(postFileOf(path)).toEqual({ path, kind, below, categories, typedDate });
  });

  it.each(["_posts/a.md", "_notes/2021-12-15-a.md", "2021-12-15-a.md", "_posts/2021-12-15.md"])(
    "takes %j for no post",
    (path) => {
      expect(postFileOf(path)).toBeNull();
    },
  );
});
