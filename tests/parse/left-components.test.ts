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
    ["글 <d-footnote>각주</d-footnote>", "<d-footnote>", "d-footnote"],
    ['글 <d-cite key="a"></d-cite>', '<d-cite key="a">', "d-cite"],
    ["<custom-box>\n글\n</custom-box>", "<custom-box>", "custom-box"],
    ["<label>글</label>", "<label>", "label"],
    ["글 <nobr>글</nobr>", "<nobr>", "nobr"],
  ])("reports tags that notes cannot have: %s", (note, typed, name) => {
    expect(found(note)).toEqual([[{ typed, names: [name] }, 1]]);
  });

  it.each([
    "git clone <repo-url>",
    "<a-b@c.kr> </x>",
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
