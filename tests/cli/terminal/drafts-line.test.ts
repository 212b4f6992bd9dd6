import { expect, it } from "vitest";
import { draftsLine } from "../../../src/cli/terminal/drafts-line.ts";

it("says how many notes are drafts by name, and where", () => {
  expect(draftsLine({ notes: 3, places: ["posts/wip/", "posts/a.draft.md"] }, "ko")).toBe(
    "이름이 초안인 폴더나 파일의 글 3편은 싣지 않았습니다: posts/wip/, posts/a.draft.md",
  );
  expect(draftsLine({ notes: 1, places: ["posts/wip/"] }, "en")).toBe(
    "1 note not read, as its name or folder is a draft's: posts/wip/",
  );
});

it("names a few places, and nothing that steers a terminal", () => {
  const places = ["a\u001b[31m/", "b/", "c/", "d/"];
  const line = draftsLine({ notes: 9, places }, "en");
  expect(line).toMatch(/b\/, c\/ …$/u);
  expect(line).not.toContain("\u001b");
});
