import { describe, expect, it } from "vitest";
import { decodeManifest, decodeShard, decodeTexts } from "../../../src/model/search/decode-files.ts";
import { siteSearch } from "../../support/site-search.ts";
import { studyNote } from "../../support/study-note.ts";

const { reader } = siteSearch([studyNote({ tags: ["금리"] })]);

describe("what a server sends", () => {
  it("is taken when it is what a build makes", async () => {
    expect(decodeManifest(reader.manifest)).toBe(reader.manifest);
    expect(await reader.shard(0)).toHaveProperty("keys");
    expect(await reader.texts(0)).toHaveLength(1);
  });

  it.each([null, [], "text", {}, { version: 1 }, { version: 2, folder: 3 }])("is refused as %j", (sent) => {
    expect(() => decodeManifest(sent)).toThrow(TypeError);
    expect(() => decodeShard(sent)).toThrow(TypeError);
    expect(() => decodeTexts(Array.isArray(sent) ? [null] : sent)).toThrow(TypeError);
  });

  it("is refused when one value is of another kind", () => {
    expect(() => decodeManifest({ ...reader.manifest, tags: { 금리: 1 } })).toThrow(TypeError);
    expect(() => decodeManifest({ ...reader.manifest, years: [] })).toThrow(TypeError);
  });
});
