import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, requestOf } from "../../../../assets/scripts/search/search-form.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";

const page = new URL("https://notes.example/한글-repo/search/?q=old#Query");
const nothing = { query: "", tag: null, year: null, color: null };

describe("a search's address", () => {
  it("is the page's own while nothing is asked", () => {
    expect(addressOf({ ...nothing, query: "  " }, page).href).toBe(new URL("/한글-repo/search/", page).href);
  });

  it("contains only what is searched for", () => {
    const address = addressOf({ ...nothing, query: " 금리 ", tag: "C++", color: "red" }, page);
    expect(decodeURIComponent(address.search)).toBe("?q=금리&tag=C++&color=red");
  });

  it("says the same again when it is read, whatever is asked", () => {
    const texts = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.normalize("NFC").trim());
    const values = fc.option(texts.filter((text) => text !== ""));
    fc.assert(
      fc.property(texts, values, values, values, (query, tag, year, color) => {
        const request = { query, tag, year, color };
        expect(requestOf(addressOf(request, page))).toEqual(request);
      }),
    );
  });

  it("is read however it was typed: decomposed letters, empty and unknown keys", () => {
    const typed = new URL(
      `https://a.example/?q=${encodeURIComponent("금리".normalize("NFD"))}&tag=&page=3&year=2021&year=2022`,
    );
    expect(requestOf(typed)).toEqual({ ...nothing, query: "금리", year: "2021" });
  });

  it("is read as far as a query goes", () => {
    const asked = (query: string) => requestOf(new URL(`https://a.example/?q=${encodeURIComponent(query)}`)).query;
    expect(asked("금".normalize("NFD").repeat(300))).toBe("금".repeat(200));
    expect(asked(`${"a".repeat(199)}😀`)).toBe("a".repeat(199));
    expect(asked(`a${"\u0301\u0316".repeat(1000)}`)).toHaveLength(200);
  });

  it.each(["q", "tag"])("is read in time linear in its length, though composing piled marks is not: %s", (name) => {
    const read = (size: number) => {
      const marks = encodeURIComponent("\u0301\u0316".repeat(size));
      return requestOf(new URL(`https://a.example/?${name}=a${marks}`));
    };
    expect(costGrowth(read, 12_500)).toBeLessThan(nearlyLinear);
  });
});
