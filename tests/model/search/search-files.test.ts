import { describe, expect, it } from "vitest";
import { ofContent, shardFile, textFile } from "../../../src/model/search/search-files.ts";

describe("the files of a search", () => {
  it("have the same names whatever is in them, and are asked for by their content", () => {
    expect(shardFile(0)).toBe("index-0.json");
    expect(ofContent(shardFile(12), "1a2b3c4d")).toBe("index-12.json?v=1a2b3c4d");
  });

  it("keep their names when a newer note comes", () => {
    expect(textFile(3, 10)).toBe("notes-7.json");
    expect(textFile(4, 11)).toBe(textFile(3, 10));
  });
});
