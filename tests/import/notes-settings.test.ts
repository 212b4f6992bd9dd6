import { expect, it } from "vitest";
import { notesSettings } from "../../src/import/notes-settings.ts";
import { blogInMemory } from "../support/blog-in-memory.ts";

it("reads what the settings of the program say that the notes were written for", () => {
  const { mapped, unmapped } = notesSettings(
    blogInMemory({ "hugo.toml": 'title = "새김"\ntimeZone = "Asia/Tokyo"\nenableEmoji = true', "content/a.md": "글" }),
  );
  expect(mapped.map(({ to, value }) => [to, value])).toEqual([
    ["title", "새김"],
    ["timeZone", "Asia/Tokyo"],
  ]);
  expect(unmapped).toEqual(["enableEmoji"]);
});
