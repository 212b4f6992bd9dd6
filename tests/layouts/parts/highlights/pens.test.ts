import { describe, expect, it } from "vitest";
import { pens } from "../../../../layouts/parts/highlights/pens.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([], { highlightLegend: { red: "사실" } });
const pensOf = (body: string) => pens(noteFrom(body), site)?.text ?? null;
const marked = '<span style="color:red">빨간 말</span>';

describe("the pens of a note", () => {
  it("say what they mean, with a switch that leaves of the text only what they marked and one that covers it", () => {
    const row = pensOf(`# 기사\n\n${marked} 나머지\n`);
    expect(row).toContain('<span class="pen" data-pen="red">빨강</span> 사실');
    expect(row).toMatch(
      /<label class="fold">형광펜만 보기 <input type="checkbox" role="switch" class="switch only"><\/label>/u,
    );
    expect(row).toMatch(
      /<label class="fold">가리고 떠올리기 <input type="checkbox" role="switch" class="switch cover" aria-describedby="Cover-help">/u,
    );
    expect(row).toContain('<p class="cover-help" id="Cover-help">형광펜으로 표시한 글을 가렸습니다.');
  });

  it("say nothing of a note without marks", () => {
    expect(pensOf("# 기사\n\n글\n")).toBeNull();
  });

  it("have no switches if no foldable text has a highlight", () => {
    const row = pensOf(`# 기사\n\n글\n\n### 요약\n\n${marked}\n`);
    expect(row).toContain("legend");
    expect(row).not.toContain("fold");
  });
});
