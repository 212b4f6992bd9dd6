import { expect, it } from "vitest";
import { unwrapContainers } from "../../../src/import/vue/grouping-containers.ts";

const unwrapped = (text: string) => unwrapContainers({ from: "", to: "", text, changes: [] });

it.each([
  ["::: center\n가\n:::\n", "\n가\n\n"],
  [
    "::: tabs\n\n@tab 하나\n\n가\n\n@tab:active (b_c)#x\n\n나\n\n:::",
    "\n\n\n**하나**\n\n\n가\n\n\n**(b\\_c)**\n\n\n나\n\n",
  ],
  ["::: code-tabs#shell\n@tab npm\n```sh\n:::\n@tab x\n```\n:::", "\n\n**npm**\n\n```sh\n:::\n@tab x\n```\n"],
  [":::: tabs\n== a\n::: tip 제목\n가\n:::\n::::", "\n\n**a**\n\n::: tip 제목\n가\n:::\n"],
  ["::: tip\n::: tabs\n:::", "::: tip\n::: tabs\n:::"],
  ["::: center\n가\n::: 참고\n:::", "\n가\n::: 참고\n"],
  ["::: center\n가", "::: center\n가"],
  ["@tab 글\n\n::: tip 제목\n@tab 나\n:::\n\n::: center\n가\n:::", "@tab 글\n\n::: tip 제목\n@tab 나\n:::\n\n\n가\n"],
  ["```\n::: center\n:::\n```", "```\n::: center\n:::\n```"],
])("takes off what only groups, and keeps the names of tabs: %j", (text, expected) => {
  expect(unwrapped(text).text).toBe(expected);
});

it("tells of each container and name", () => {
  expect(unwrapped("글\n\n::: tabs\n@tab 하나\n가\n:::").changes.map(({ reason, text }) => [reason, text])).toEqual([
    ["mark-rewritten", "::: tabs"],
    ["mark-rewritten", "**하나**"],
  ]);
});
