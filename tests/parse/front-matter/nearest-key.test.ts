import { describe, expect, it } from "vitest";
import { knownKeys, sourceKeys } from "../../../src/parse/front-matter/known-keys.ts";
import { aliasedKey, nearestKey } from "../../../src/parse/front-matter/nearest-key.ts";

describe("The name that was meant", () => {
  it.each([
    ["titel", "title"],
    ["Title", "title"],
    ["tagss", "tags"],
    ["categorie", "categories"],
    ["last-modified-at", "last_modified_at"],
    ["redirect-from", "redirect_from"],
    ["제목", "title"],
    ["제목".normalize("NFD"), "title"],
    ["태그", "tags"],
    ["궁금한 점", "questions"],
    ["비공개", "draft"],
    ["alias", "aliases"],
    ["별명", "aliases"],
    ["updated", "last_modified_at"],
    ["thumbnail", "image"],
    ["heroImage", "image"],
    ["pubDatetime", "date"],
    ["샤싣", "title"],
    ["ㅅㅁㅎㄴ", "tags"],
  ])("by %s is %s", (typed, meant) => {
    expect(nearestKey(typed, knownKeys)).toBe(meant);
  });

  it.each(["", "x", "엔진", "zzzzzzzz", "a".repeat(100_000)])("by %.20s is unknown", (typed) => {
    expect(nearestKey(typed, knownKeys)).toBeNull();
  });

  it("is known of another program's names, and only guessed of misspelt ones", () => {
    expect(aliasedKey("ogImage", knownKeys)).toBe("image");
    expect(aliasedKey("titel", knownKeys)).toBeNull();
  });

  it("is a valid one", () => {
    expect(nearestKey("기자", sourceKeys)).toBe("reporter");
    expect(nearestKey("기자", knownKeys)).toBeNull();
  });
});
