import { describe, expect, it } from "vitest";
import { emojiNames } from "../../../src/import/text/emoji-names.ts";

describe("emojiNames", () => {
  it("pairs every name with one emoji", () => {
    expect([...emojiNames].filter(([name]) => !/^[a-z\d_+-]+$/u.test(name))).toEqual([]);
    const isEmoji = (text: string): boolean =>
      /^(?:\p{Emoji}|\p{Emoji_Component})+$/u.test(text) && !/^[\w+-]+$/u.test(text);
    expect([...emojiNames].filter(([, emoji]) => !isEmoji(emoji))).toEqual([]);
    expect(emojiNames.get("tada")).toBe("🎉");
  });
});
