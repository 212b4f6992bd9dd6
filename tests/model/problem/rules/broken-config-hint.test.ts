import { describe, expect, it } from "vitest";
import { brokenConfigHint } from "../../../../src/model/problem/rules/broken-config-hint.ts";

describe("what to do about settings that do not run", () => {
  it.each([
    ["새김 is not defined", '새김이 글이라면 따옴표로 묶으세요: "새김"'],
    ["defineSite is not defined", '첫 줄에 이렇게 쓰세요: import { defineSite } from "./src/model/site-config.ts";'],
    ["module is not defined in ES module scope", "module.exports = 대신 export default 를 쓰세요"],
    ["어이쿠", "오류가 난 줄을 고치세요. 그 줄에서 쓰는 값이 정말 있는지 확인하세요"],
  ])("says what the line lacks that threw %o", (reason, hint) => {
    expect(brokenConfigHint(reason, "thrown").ko).toBe(hint);
  });

  it.each([
    ['Expected "}" but found "："', "전각 ： 대신 반각 : 를 쓰세요"],
    ['Unexpected "｛"', "전각 ｛ 대신 반각 { 를 쓰세요"],
    ['Unexpected "“"', '둥근 따옴표(“ ”)를 곧은 따옴표(" ")로 바꾸세요'],
    ['Expected "}" but found "description"', "바로 앞에 고친 줄에서 빠진 쉼표나 따옴표, 괄호를 찾아보세요"],
    ['Could not resolve "./a.ts"', "그 파일이 있는지, 이름이 맞는지 확인하세요"],
  ])("says what to type for %o", (reason, hint) => {
    expect(brokenConfigHint(reason, "unread").ko).toBe(hint);
  });

  it("says how to go on without a package, and without ending Saegim", () => {
    expect(brokenConfigHint("", "package-missing").en).toContain("npm install");
    expect(brokenConfigHint("", "exit").en).toContain("process.exit");
  });
});
