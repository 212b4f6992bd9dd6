import { describe, expect, it } from "vitest";
import { isEmptyRequest } from "../../../src/model/search/search-reader.ts";

const nothing = { query: " ", tag: null, year: null, color: null };

describe("a request", () => {
  it("is empty without a word and without a filter", () => {
    expect(isEmptyRequest(nothing)).toBe(true);
    expect(isEmptyRequest({ ...nothing, query: "금리" })).toBe(false);
    expect(isEmptyRequest({ ...nothing, color: "red" })).toBe(false);
  });
});
