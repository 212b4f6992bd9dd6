import { expect, it } from "vitest";
import { notesSettings } from "../../../src/import/settings/notes-settings.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

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

it("takes the time zone of a Hugo blog that names none from its dates", () => {
  const dated = "---\ndate: 2024-03-23T23:00:16-03:00\n---\n글";
  const said = (settings: string) =>
    notesSettings(blogInMemory({ "hugo.toml": settings, "content/a.md": dated })).mapped.map(({ value }) => value);
  expect(said('title = "새김"')).toEqual(["새김", "Etc/GMT+3"]);
  expect(said('title = "새김"\ntimeZone = "Asia/Tokyo"')).toEqual(["새김", "Asia/Tokyo"]);
});
