import { describe, expect, it } from "vitest";
import { shardFile, textFile } from "../../../src/model/search/search-files.ts";

describe("the files of a search", () => {
  it("lie in a folder that changes with their content", () => {
    expect([shardFile("1a2b3c4d", 0), textFile("1a2b3c4d", 12)]).toEqual([
      "1a2b3c4d/index-0.json",
      "1a2b3c4d/notes-12.json",
    ]);
  });
});
