import { expect, it } from "vitest";
import { isDraft } from "../../../src/import/notes/drafts-folder.ts";

it("tells a draft by the folder that it goes to", () => {
  expect(isDraft({ to: "_drafts/2021-12-15-a.md" })).toBe(true);
  expect(isDraft({ to: "drafts/2021-12-15-a.md" })).toBe(false);
  expect(isDraft({ to: "notes/_drafts/2021-12-15-a.md" })).toBe(false);
});
