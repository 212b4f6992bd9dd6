import { describe, expect, it } from "vitest";
import { repairFences } from "../../../src/import/front-matter/repair-fences.ts";

function repaired(text: string) {
  return repairFences({ from: "a.md", to: "a.md", text, changes: [] }, 100);
}

const fields = "title: a\ndraft: true\n";

describe("repairFences", () => {
  it.each([
    ["a blank line", `\n---\n${fields}---\n글\n`],
    ["blank lines and a byte order mark", `\uFEFF\n  \n\n---\n${fields}---\n글\n`],
    ["a byte order mark below a blank line", `\n\uFEFF---\n${fields}---\n글\n`],
    ["longer lines of dashes", `----\n${fields}-----\n글\n`],
    ["the dashes of a word processor", `—\n${fields}—\n글\n`],
    ["dashes after a space", ` ---\n${fields}---\n글\n`],
    ["the name of its language", `---yaml\n${fields}---\n글\n`],
    ["the line ends of old computers", `---\n${fields}---\n글\n`.replaceAll("\n", "\r")],
  ])("has a note begin with its front matter, %s", (_what, text) => {
    expect(repaired(text)).toMatchObject({
      text: `---\n${fields}---\n글\n`,
      changes: [{ reason: "fence-repaired", line: 1, text: "---" }],
    });
  });

  it("closes what no line closes", () => {
    expect(repaired(`---\n${fields}\n글\n`).text).toBe(`---\n${fields}---\n\n글\n`);
    expect(repaired("---\r\ntitle: a\r\ndraft: true").text).toBe("---\r\ntitle: a\r\ndraft: true\r\n---\r\n");
  });

  it.each([
    `---\n${fields}---\n글\n`,
    `\uFEFF---\n${fields}---\n글\n`,
    "글\n",
    "\n\n글\n",
    "----\n\n글\n",
    "\n---\n\n글\n\n---\n",
    '\n+++\ntitle = "a"\n+++\n글\n',
    '---json\n{ "title": "a" }\n---\n',
    "",
  ])("lets any other text be: %j", (text) => {
    expect(repaired(text)).toMatchObject({ text, changes: [] });
  });
});
