import { describe, expect, it } from "vitest";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { noteFrom } from "../../support/note-from.ts";
import { htmlOf } from "../../support/parse-body.ts";

const secret = "선생님께만";

describe("A footnote that only a comment refers to", () => {
  it.each([
    "보임 %%나만[^2]%%",
    "보임 <!-- 나만[^2] -->",
    "보임\n\n%%\n나만[^2]\n%%",
    "보임\n\n<!--\n나만[^2]\n-->",
    "보임\n\n> %% 나만[^2] %%",
    "- 보임\n\n  <!-- 나만[^2] -->",
    "보임 {::comment}나만[^2]{:/comment}",
    "보임[^1] %%나만[^2]%%\n\n[^1]: 풀이",
    "보임[^1]\n\n[^1]: 풀이 %%나만[^2]%%",
    "보임 %%나만[^1]%%\n\n[^1]: 숨긴 풀이[^2]",
  ])("is hidden with it: %j", (text) => {
    for (const whole of [`${text}\n\n[^2]: ${secret}`, `[^2]: ${secret}\n\n${text}`]) {
      expect(htmlOf(whole)).toContain("보임");
      expect(htmlOf(whole)).not.toContain(secret);
      expect(htmlOf(whole)).not.toContain("숨긴");
      expect(JSON.stringify(noteFrom(whole).sections)).not.toContain(secret);
    }
  });

  it("leaves the others as they are, with their numbers", () => {
    const html = htmlOf(`%%나만[^2]%% 보임[^3]\n\n[^2]: ${secret}\n[^3]: 풀이`);
    expect(html).toContain('<li id="fn:3" value="1">');
    expect(html).not.toContain(secret);
    expect(htmlOf(`보임 %%나만[^2]%%\n\n[^2]: ${secret}`)).not.toContain("footnotes");
  });

  it.each([
    "보임[^2] %%나만[^2]%%",
    "보임 %%나만[^3]%%",
    "보임[^3] %% 메모 %%\n\n[^3]: 풀이",
    "보임[^1] %%나만[^2]%%\n\n[^1]: 풀이[^2]",
    "보임[^3] `%%나만[^2]%%`\n\n[^3]: 풀이",
    "보임[^3] <b>%</b> <span title='[^2]'>말</span>\n\n[^3]: 풀이",
  ])("is shown where something else refers to it, or no comment does: %j", (text) => {
    expect(htmlOf(`${text}\n\n[^2]: ${secret}`)).toContain(secret);
  });

  it("costs no more for many", () => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_, at) => `말 %%[^${at}]%%\n\n[^${at}]: 풀이[^${at + 1}]\n`).join("\n");
    expect(costGrowth((size) => htmlOf(many(size)), 200)).toBeLessThan(nearlyLinear);
  });
});
