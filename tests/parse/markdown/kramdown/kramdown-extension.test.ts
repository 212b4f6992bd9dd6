import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("kramdownExtension", () => {
  it.each([
    "{::comment}\n숨은 말\n\n- 숨은 말\n{:/comment}",
    "{::comment}\n숨은 말\n{:/}",
    "{::comment}숨은 말{:/comment}",
    '{::options parse_block_html="true" /}',
    "{::comment 숨은 말 /}",
    "^",
  ])("shows nothing of %j", (text) => {
    expect(htmlOf(`앞\n\n${text}\n\n뒤`).replaceAll(/\s+/gu, "")).toBe("<p>앞</p><p>뒤</p>");
    expect(htmlOf(`앞\n${text}\n뒤`).replaceAll(/\s+/gu, "")).toBe("<p>앞</p><p>뒤</p>");
  });

  it("reads raw HTML, and runs none of it", () => {
    expect(htmlOf("{::nomarkdown}\n<p>*가*</p>\n\n<b>나</b>\n{:/}\n\n*다*")).toBe(
      "<p>*가*</p>\n\n<b>나</b>\n<p><em>다</em></p>\n",
    );
    expect(htmlOf("{::nomarkdown}\n<script>가</script>\n{:/nomarkdown}")).not.toContain("<script");
  });

  it("divides lists at a lone ^", () => {
    expect(htmlOf("- 가\n^\n- 나").match(/<ul>/gu)).toHaveLength(2);
  });

  it.each([
    "{::comment}\n말",
    "{::comment}\n말\n{:/nomarkdown}",
    "^ 말",
    "말 ^",
    "  ^말",
    "{::toc}\n말",
    "- {::comment}\n\n말\n\n{:/comment}",
    "{::options a}말",
  ])("leaves %j as words", (text) => {
    expect(htmlOf(text)).toContain("말");
  });

  it("is code where it is code", () => {
    expect(htmlOf("```\n{::comment}\n말\n{:/comment}\n^\n```")).toContain("말\n{:/comment}\n^");
    expect(htmlOf("    {::comment}\n    말\n    {:/comment}")).toContain("말");
  });
});
