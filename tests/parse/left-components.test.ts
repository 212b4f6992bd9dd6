import { describe, expect, it } from "vitest";
import { findLeftComponents } from "../../src/parse/left-components.ts";
import { bodyOf } from "../support/parse-body.ts";

const found = (note: string) =>
  findLeftComponents(bodyOf(note), null).map(({ facts, place }) => [facts, place?.start.line]);

describe("findLeftComponents", () => {
  it("reports all components of a note once, at the first", () => {
    expect(found('글\n\n<Tabs>\n<TabItem value="a">\n\n글\n\n</TabItem>\n</Tabs>\n\n<Badge text="새" /> 글')).toEqual([
      [{ typed: "<Tabs>", names: ["Tabs", "TabItem", "Badge"] }, 3],
    ]);
  });

  it.each([
    "List<String>과 Map<String, Integer>",
    "<Enter> 글쇠를 누른다",
    "`<Tabs></Tabs>`",
    "```\n<Tabs>\n</Tabs>\n```",
    "<DIV>글</DIV>",
    "<b>글</b>",
    "T<A>",
  ])("says nothing of %j", (note) => {
    expect(found(note)).toEqual([]);
  });
});
