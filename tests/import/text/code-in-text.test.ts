import { expect, it } from "vitest";
import { codeInText } from "../../../src/import/text/code-in-text.ts";

const code = (text: string) => codeInText(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ["글 `가`\n\n    나\n    다\n\n라", ["`가`", "    나\n    다\n"]],
  ["- 가\n\n      나\n- 다", ["      나\n"]],
  ["```\n가\n```\n\n\t나", ["```\n가\n```\n", "\t나"]],
  ["<div>\n\n    <script>가</script>\n\n</div>", []],
  ["<style>\n    가\n</style>", []],
  ["글\n    이어서", []],
])("finds the code of %j", (text, expected) => {
  expect(code(text)).toEqual(expected);
});
