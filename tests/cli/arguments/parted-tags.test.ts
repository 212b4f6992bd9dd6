import { describe, expect, it } from "vitest";
import { partedTags } from "../../../src/cli/arguments/parted-tags.ts";

const parted = (typed: string) => [{ kind: "new", problem: { kind: "parted-tags", typed } }];

describe("partedTags", () => {
  it("joins what was split at a space", () => {
    expect(partedTags(["new", "금리", "--tags", "economy,", "AI"])).toEqual(parted("economy, AI"));
    expect(partedTags(["new", "--tags=a,", "b,", "c", "금리"])).toEqual(parted("a, b, c"));
    expect(partedTags(["new", "--tags", "a", ",", "b", "--draft"])).toEqual(parted("a , b"));
  });

  it("joins what follows in front of which the title was given", () => {
    expect(partedTags(["new", "제목", "--tags", "경제", "금리"])).toEqual(parted("경제 금리"));
    expect(partedTags(["new", "--draft", "제목", "--tags=경제", "금리", "환율", "--open"])).toEqual(
      parted("경제 금리 환율"),
    );
  });

  it("leaves a title behind the tags alone", () => {
    expect(partedTags(["new", "--tags", "경제", "금리"])).toEqual([]);
    expect(partedTags(["new", "--url", "https://example.com/a", "--tags", "경제", "금리"])).toEqual([]);
  });

  it("finds nothing in tags that are whole", () => {
    expect(partedTags(["new", "금리"])).toEqual([]);
    expect(partedTags(["new", "--tags", "a,b", "금리"])).toEqual([]);
    expect(partedTags(["new", "--tags", "a, b", "금리"])).toEqual([]);
    expect(partedTags(["new", "--tags", "a,", "--draft"])).toEqual([]);
    expect(partedTags(["new", "--tags"])).toEqual([]);
  });
});
