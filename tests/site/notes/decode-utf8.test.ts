import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "../../../src/site/notes/decode-utf8.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** "한글 제목" in EUC-KR. */
const eucKr = Uint8Array.of(0xc7, 0xd1, 0xb1, 0xdb, 0x20, 0xc1, 0xa6, 0xb8, 0xf1);

function utf16(text: string, order: "little" | "big", mark: boolean): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === "little" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe("decoding a file", () => {
  it("reads UTF-8 to the letter, a byte order mark included", () => {
    expect(decodeUtf8(utf8("\ufeff한글 🙂\r\n"))).toEqual({ text: "\ufeff한글 🙂\r\n" });
    expect(decodeUtf8(new Uint8Array())).toEqual({ text: "" });
  });

  it("returns every text that can be written in UTF-8, unless it contains NUL", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        fc.pre(!text.includes("\0"));
        expect(decodeUtf8(utf8(text))).toEqual({ text });
      }),
    );
  });

  it("recognises EUC-KR and says where the text stops being readable", () => {
    const bytes = Uint8Array.from([...utf8("---\ntitle: "), ...eucKr, ...utf8("\n---\n")]);
    expect(decodeUtf8(bytes)).toEqual({
      problem: "encoding",
      looksLike: "EUC-KR (CP949)",
      offset: 11,
      before: "---\ntitle: ",
    });
  });

  it("recognises the syllables that only Windows' Korean has", () => {
    // 햏 뷁 믜 펲, from a table of CP949.
    const rare = Uint8Array.of(0xc1, 0x64, 0x20, 0x94, 0xee, 0x20, 0x92, 0xde, 0x20, 0xbc, 0x84);
    expect(decodeUtf8(rare)).toMatchObject({ problem: "encoding", looksLike: "EUC-KR (CP949)", offset: 0 });
  });

  it("takes no bytes at random for Korean", () => {
    expect(decodeUtf8(Uint8Array.of(0x89, 0x50, 0xff, 0x0a))).toMatchObject({ looksLike: "unknown" });
    expect(decodeUtf8(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20))).toMatchObject({ looksLike: "unknown" });
  });

  it.each([
    ["UTF-16LE", utf16("title: 한글 제목", "little", true)],
    ["UTF-16BE", utf16("title: 한글 제목", "big", true)],
    ["UTF-16LE", utf16("title: 한글 제목\n\n본문입니다.\n", "little", false)],
    ["UTF-16BE", utf16("title: 한글 제목\n\n본문입니다.\n", "big", false)],
  ])("recognises %s with and without its mark", (looksLike, bytes) => {
    expect(decodeUtf8(bytes)).toMatchObject({ problem: "encoding", looksLike, offset: 0 });
  });

  it("calls UTF-8 with a broken letter damaged, not another encoding", () => {
    const bytes = Uint8Array.from([...utf8("한글 "), 0xed, 0x95, ...utf8(" 본문")]);
    expect(decodeUtf8(bytes)).toEqual({ problem: "encoding", looksLike: "UTF-8", offset: 7, before: "한글 " });
  });

  it("finds a letter that was cut off at the end of the file", () => {
    const whole = utf8("한글");
    expect(decodeUtf8(whole.subarray(0, 5))).toEqual({
      problem: "encoding",
      looksLike: "UTF-8",
      offset: 3,
      before: "한",
    });
  });

  it("does not guess at bytes that are in no encoding it knows", () => {
    expect(decodeUtf8(Uint8Array.of(0x61, 0xff, 0xff, 0x20))).toMatchObject({ looksLike: "unknown", offset: 1 });
  });

  it("finds a NUL byte in a text that is otherwise UTF-8", () => {
    expect(decodeUtf8(utf8("한글 본문이 이어지는 긴 글\0 끝"))).toMatchObject({ problem: "null-byte", offset: 37 });
  });

  it("finds where megabytes of text are damaged at a cost that grows with their length alone", () => {
    const decode = (length: number) => {
      const bytes = new Uint8Array(length).fill(0x61);
      bytes[length - 1] = 0xff;
      expect(decodeUtf8(bytes)).toMatchObject({ problem: "encoding", offset: length - 1 });
    };
    expect(costGrowth(decode, 2_500_000)).toBeLessThan(nearlyLinear);
  });
});
