import { describe, expect, it } from "vitest";
import { heldByPublish } from "../../../src/import/obsidian/publish-folders.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const notes = { "a.md": "글", "일기/b.md": "글", "일기장/c.md": "글", "일기/d.md": post(["publish: true"]) };

/** The notes that are held back. */
function held(settings: string | null): readonly string[] {
  const held = heldByPublish(
    blogInMemory(settings === null ? notes : { ...notes, ".obsidian/publish.json": settings }),
  );
  return Object.keys(notes).filter((note) => held(note)?.key === "draft");
}

describe("heldByPublish", () => {
  it("holds back what lies in an excluded folder, but for what asks to be published", () => {
    expect(held('{"included": [], "excluded": ["일기"]}')).toEqual(["일기/b.md"]);
    expect(held('{"excluded": ["/일기/", "a.md"]}')).toEqual(["a.md", "일기/b.md"]);
  });

  it("holds back what lies outside the included folders", () => {
    expect(held('{"included": ["일기장"], "excluded": []}')).toEqual(["a.md", "일기/b.md"]);
  });

  it.each([null, "{}", "[", '{"included": [], "excluded": []}'])(
    "holds nothing back with the settings %j",
    (settings) => {
      expect(held(settings)).toEqual([]);
    },
  );
});
