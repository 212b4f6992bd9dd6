import { expect, it } from "vitest";
import { isDraftName, withoutDraftNames } from "../../../src/model/note/draft-name.ts";

it.each(["drafts", "Draft", "초안", "초안".normalize("NFD"), "a.draft.md", "a.DRAFT.markdown"])(
  "knows a draft by its name: %s",
  (name) => expect(isDraftName(name)).toBe(true),
);

it.each(["nba-draft.md", "draft.md", "drafts.md", "drafting", "초안작성", "a.draft.png", "a.drafts.md"])(
  "knows that others are not: %s",
  (name) => expect(isDraftName(name)).toBe(false),
);

it("names a draft as it will be called when it is published", () => {
  expect(withoutDraftNames("2022/drafts/a.draft.md")).toBe("2022/a.md");
  expect(withoutDraftNames("a/b.md")).toBe("a/b.md");
});
