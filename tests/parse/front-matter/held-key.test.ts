import { describe, expect, it } from "vitest";
import { heldKey } from "../../../src/parse/front-matter/held-key.ts";
import { readLines } from "../../support/front-matter.ts";

describe("a line that was meant to hold its note back", () => {
  it.each(["Draft", "drafts", "drfat", "초안", "isDraft", "비공개", "\u200bdraft", "private"])(
    "%j is a draft",
    (name) => {
      expect(heldKey(name, "true")).toEqual({ key: "draft", value: "true" });
      expect(heldKey(name, "")).toEqual({ key: "draft", value: "true" });
      expect(heldKey(name, "false")).toBeNull();
    },
  );

  it.each(["publish", "Published", "공개"])("%j is not to be published", (name) => {
    expect(heldKey(name, "false")).toEqual({ key: "published", value: "false" });
    expect(heldKey(name, "true")).toBeNull();
  });

  it.each(["titel", "date", "graft beer", "toc"])("%j is nothing of the kind", (name) => {
    expect(heldKey(name, "true")).toBeNull();
  });

  it("is none whose value is something else", () => {
    expect(heldKey("publisher", "한국경제")).toBeNull();
    expect(heldKey("drafts", "3")).toBeNull();
  });

  it("stops the build, unless the note says it rightly too", () => {
    const rules = (...lines: readonly string[]) => readLines(...lines).diagnostics.map(({ rule }) => rule);
    expect(rules("title: a", "Draft: TRUE")).toEqual(["front-matter-held-key"]);
    expect(rules("title: a", "draft: true", "Draft: true")).not.toContain("front-matter-held-key");
    expect(rules("title: a", "publish: true")).toEqual(["front-matter-unknown-key"]);
  });
});
