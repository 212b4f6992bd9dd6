import { describe, expect, it } from "vitest";
import { linkedHtml } from "../../../layouts/text/linked-html.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import type { PictureSize } from "../../../src/model/page/picture-size.ts";
import { noteFrom } from "../../support/note-from.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { studyNote } from "../../support/study-note.ts";

const { site } = renderedSite([], { basePath: "/study/" });
const note = { note: studyNote(), permalink: permalinkOf("/notes/R&D/") };

const nothing = {
  permalink: note.permalink,
  named: new Map(),
  missingImages: new Set<string>(),
  pictureSizes: new Map<string, PictureSize>(),
};

describe("linkedHtml", () => {
  it("leads from a name to its note under the base path, and to a place in it", () => {
    const named = new Map([
      ["금리", { note, fragment: null }],
      ["금리#요약", { note, fragment: '3-요약-"' }],
    ]);
    const [section] = noteFrom("**[[금리]]** [[금리#요약|요약]] [[환율|없는 글]]").sections;
    if (section === undefined) throw new Error("no section");
    expect(linkedHtml(section.html, { ...nothing, named }, site).text).toBe(
      `<p><strong><a href="/study/notes/R&amp;D/">금리</a></strong> <a href="/study/notes/R&amp;D/#3-%EC%9A%94%EC%95%BD-%22">요약</a> 없는 글</p>\n`,
    );
  });

  it("gives the size of a picture of the site", () => {
    const [section] = noteFrom(
      '![가](/assets/img/a.png) ![나](/assets/img/b.png) ![다](../../assets/img/a.png){: width="300"}',
    ).sections;
    if (section === undefined) throw new Error("no section");
    const pictureSizes = new Map([["/assets/img/a.png", { width: 400, height: 800 }]]);
    const tags = linkedHtml(section.html, { ...nothing, pictureSizes }, site).text.match(/<img [^>]*alt="."/gu);
    expect(tags).toEqual([
      '<img width="400" height="800" src="/assets/img/a.png" alt="가"',
      '<img src="/assets/img/b.png" alt="나"',
      '<img height="600" src="../../assets/img/a.png" alt="다"',
    ]);
  });

  it("shows a missing picture's title beside its description", () => {
    const [section] = noteFrom('![가](/assets/img/없음.png "나 <b>")\n').sections;
    if (section === undefined) throw new Error("no section");
    const missingImages = new Set(["/assets/img/없음.png"]);
    expect(linkedHtml(section.html, { ...nothing, missingImages }, site).text).toContain(
      '<span class="missing-picture">그림을 찾을 수 없습니다: 가 · 나 &lt;b&gt;</span>',
    );
  });

  it("shows the name of a missing picture as it was typed", () => {
    const [section] = noteFrom("![](/assets/img/캡처%20화면.png)\n").sections;
    if (section === undefined) throw new Error("no section");
    const missingImages = new Set(["/assets/img/캡처 화면.png"]);
    expect(linkedHtml(section.html, { ...nothing, missingImages }, site).text).toContain(
      "그림을 찾을 수 없습니다: /assets/img/캡처 화면.png",
    );
  });

  it("shows a missing picture's description in its place", () => {
    const [section] = noteFrom(
      '![A "<b>" & c](/assets/img/없음.png) ![있음](/assets/img/a.png) ![](../b.png)',
    ).sections;
    if (section === undefined) throw new Error("no section");
    const missingImages = new Set(["/assets/img/없음.png", "/notes/b.png"]);
    expect(linkedHtml(section.html, { ...nothing, missingImages }, site).text).toBe(
      `<p><span class="missing-picture">그림을 찾을 수 없습니다: A &quot;&lt;b&gt;&quot; &amp; c</span> <img src="/assets/img/a.png" alt="있음" loading="lazy" decoding="async"> <span class="missing-picture">그림을 찾을 수 없습니다: ../b.png</span></p>\n`,
    );
  });
});
