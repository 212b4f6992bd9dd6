import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/site/config/default-config.ts";
import { fittingConfig } from "../../../src/site/config/fitting-config.ts";
import { planProject } from "../../support/report-of-project.ts";

const described = async (body: string, description = defaultConfig("ko").description): Promise<string> => {
  const { library } = await planProject({ "posts/2022-01-07-a.md": `---\ntitle: 글\n---\n\n${body}\n` });
  return fittingConfig({ ...defaultConfig("ko"), description }, library).description;
};

describe("fittingConfig", () => {
  it("says nothing of reading and underlining where nothing was studied", async () => {
    expect(await described("오늘은 날씨가 좋다.\n\n## 설치\n\n글")).toBe("");
  });

  it("leaves what a writer says of the site", async () => {
    expect(await described("오늘은 날씨가 좋다.", "일기")).toBe("일기");
  });

  it.each(["# 기사\n\n글", "## 요약\n\n글", "키워드: 금리"])("leaves it where a note has %j", async (body) => {
    expect(await described(body)).toBe(defaultConfig("ko").description);
  });

  it("leaves it on a site without notes", () => {
    expect(fittingConfig(defaultConfig("en"), { notes: [], unlisted: [] }).description).not.toBe("");
  });
});
