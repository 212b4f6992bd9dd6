import { describe, expect, it } from "vitest";
import { readKeywordAliases } from "../../../src/site/config/read-keyword-aliases.ts";
import { told } from "../../support/told.ts";

const setting = { key: "keywordAliases", where: { source: null, place: null } };

describe("reading the keyword aliases", () => {
  it("takes spellings of several keywords", () => {
    const aliases = { LG: ["엘지", "엘 지"], 삼성: ["Samsung"] };
    expect(readKeywordAliases(aliases, setting)).toEqual({ value: aliases });
  });

  it("lets a spelling be named twice for one keyword", () => {
    expect(readKeywordAliases({ LG: ["엘지", "엘지"] }, setting)).toHaveProperty("value");
  });

  it("refuses one spelling of two keywords, whatever its case", () => {
    const reading = readKeywordAliases({ LG: ["lucky"], 금성: ["Lucky"] }, setting);
    expect("problems" in reading ? reading.problems.map((problem) => told(problem)) : []).toEqual([
      "config-alias-twice - | One word is listed as another spelling of two keywords | one keyword | Lucky → LG, 금성 | Keep Lucky in only one place in keywordAliases",
    ]);
  });

  it("refuses keywords that are spellings of each other, and takes one that is named beside itself", () => {
    expect(readKeywordAliases({ LG: ["금성"], 금성: ["lg"] }, setting)).toHaveProperty("problems");
    expect(readKeywordAliases({ LG: ["금성"], 금성: [] }, setting)).toHaveProperty("problems");
    expect(readKeywordAliases({ LG: ["lg", "엘지"] }, setting)).toHaveProperty("value");
  });

  it("refuses anything but an object of lists", () => {
    expect(readKeywordAliases(["LG"], setting)).toHaveProperty("problems");
  });
});
