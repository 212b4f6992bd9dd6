import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import type { ReporterSettings } from "../../../src/check/reporters/reporter.ts";
import { textReporter } from "../../../src/check/reporters/text-reporter.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../src/model/problem/diagnostic.ts";
import { colouredInk, plainInk } from "../../../src/model/terminal/ink.ts";
import { placeOf, sourceText } from "../../../src/parse/places/source-text.ts";

const source = "posts/2021-12-15-금리.md" as SourcePath;
const text = "---\ntitle: 금리\n---\n[환율](/notes/환률/) 글을 먼저 읽기\n";
const settings: ReporterSettings = { language: "ko", ink: plainInk, columns: 80, textOf: () => text };

function brokenLink(target = "/notes/환률/"): Diagnostic {
  const start = text.indexOf("/notes/");
  const place = placeOf(sourceText(text), start, start + "/notes/환률/".length);
  return diagnose("link-broken", { target, suggestion: "/notes/환율/" }, { source, place });
}

function missingImage(number: number): Diagnostic {
  return diagnose("image-missing", { target: `/assets/img/${number}.png`, suggestion: null }, { source });
}

describe("textReporter", () => {
  it("says what is wrong, where, and what to type instead", () => {
    expect(textReporter(makeReport([brokenLink()], 3), settings)).toBe(
      [
        "오류  링크가 가리키는 곳이 이 사이트에 없습니다",
        "  posts/2021-12-15-금리.md:4:6",
        "    3 │ ---",
        "    4 │ [환율](/notes/환률/) 글을 먼저 읽기",
        "      │        ^^^^^^^^^^^^",
        "  바른 모양  사이트에 있는 노트나 페이지의 주소",
        "  고치기     혹시 이 주소인가요? /notes/환율/",
        "  규칙       link-broken (docs/rules/link-broken.md)",
        "",
        "오류 1개. 노트 3편을 살펴보았습니다.",
        "",
      ].join("\n"),
    );
  });

  it("does not repeat what was reported before, but counts it", () => {
    const isTold = ({ rule }: Diagnostic): boolean => rule === "image-missing";
    const report = makeReport([missingImage(1), brokenLink(), missingImage(2)], 3);
    const told = textReporter(report, { ...settings, isTold });
    expect(told).not.toContain("image-missing");
    expect(told).toContain("link-broken");
    expect(told.trimEnd().split("\n").slice(-2)).toEqual([
      "앞에서 알린 2개는 되풀이하지 않았습니다. 모두 보기: npm run check",
      "오류 1개, 경고 2개. 노트 3편을 살펴보았습니다.",
    ]);
  });

  it("does not tell anybody to fix what could not be fixed just now", () => {
    const broken = brokenLink();
    const place = placeOf(sourceText(text), 0, 3);
    const fixable = [{ ...broken, fix: { place, text: "---" } }];
    const counted = "1개는 npm run check -- --fix 로 고칠 수 있습니다.";
    expect(textReporter(makeReport(fixable, 1), settings)).toContain(counted);
    const refused = { ...settings, unfixed: new Set([source]) };
    expect(textReporter(makeReport(fixable, 1), refused)).not.toContain(counted);
  });

  it("speaks English when asked", () => {
    expect(textReporter(makeReport([brokenLink()], 1), { ...settings, language: "en" })).toBe(
      [
        "Error  The link points to nothing on this site",
        "  posts/2021-12-15-금리.md:4:6",
        "    3 │ ---",
        "    4 │ [환율](/notes/환률/) 글을 먼저 읽기",
        "      │        ^^^^^^^^^^^^",
        "  Expected  the address of a note or page on this site",
        "  To fix    Did you mean this? /notes/환율/",
        "  Rule      link-broken (docs/rules/link-broken.md)",
        "",
        "1 error. Checked 1 note.",
        "",
      ].join("\n"),
    );
  });

  it("quotes what was found where no code frame shows it", () => {
    const printed = textReporter(makeReport([missingImage(1)], 1), settings);
    expect(printed).toContain("  지금       /assets/img/1.png\n");
    expect(printed).toContain("  posts/2021-12-15-금리.md\n");
  });

  it("does not say twice what the next step says already", () => {
    const facts = { line: "title: a: b", repaired: "title: 'a: b'" };
    const printed = textReporter(makeReport([diagnose("front-matter-colon", facts, { source })], 1), settings);
    expect(printed.match(/title: 'a: b'/gu)).toHaveLength(1);
  });

  it("prints lines to be typed as lines", () => {
    const printed = textReporter(
      makeReport(
        [
          diagnose(
            "front-matter-missing",
            { title: "'[속보] 금리'", heading: null, day: null, line: null, fences: null, other: null },
            { source },
          ),
        ],
        1,
      ),
      settings,
    );
    expect(printed).toContain(
      [
        "  고치기     파일 맨 위에 이 세 줄을 쓰세요:",
        "    ---",
        "    title: '[속보] 금리'",
        "    ---",
        "  규칙 ",
      ].join("\n"),
    );
  });

  it("puts errors before warnings", () => {
    const printed = textReporter(makeReport([missingImage(1), brokenLink()], 1), settings);
    expect(printed.indexOf("link-broken")).toBeLessThan(printed.indexOf("image-missing"));
    expect(printed).toContain("오류 1개, 경고 1개. 노트 1편을 살펴보았습니다.\n");
  });

  it("prints fifty problems and counts the rest", () => {
    const many = Array.from({ length: 53 }, (_, number) => missingImage(number));
    const printed = textReporter(makeReport([...many, brokenLink()], 9), settings);
    expect(printed.match(/^ {2}규칙 /gmu)).toHaveLength(50);
    expect(printed).toContain("그 밖에 경고 4개가 더 있습니다.");
    expect(printed).toContain("오류 1개, 경고 53개.");
  });

  it("says how many of the problems it can fix", () => {
    const fix = { place: placeOf(sourceText(text), 0, 3), text: "---" };
    const printed = textReporter(makeReport([{ ...brokenLink(), fix }], 1), settings);
    expect(printed).toContain("1개는 npm run check -- --fix 로 고칠 수 있습니다.\n");
  });

  it("is one calm line if there is nothing to report", () => {
    expect(textReporter(makeReport([], 12), settings)).toBe("문제가 없습니다. 노트 12편을 살펴보았습니다.\n");
  });

  it("lets no post steer the terminal, nor bury the sentence under a long quotation", () => {
    const hostile = diagnose(
      "image-missing",
      { target: `\u001B]0;x\u0007${"가".repeat(5000)}`, suggestion: null },
      { source },
    );
    const printed = textReporter(makeReport([hostile], 1), settings);
    expect(printed).not.toContain("\u001B");
    expect(printed.length).toBeLessThan(1500);
  });

  it("colours the severity and the carets, and nothing that a reader would copy", () => {
    const printed = textReporter(makeReport([brokenLink()], 1), { ...settings, ink: colouredInk });
    expect(printed).toContain("\u001B[1;31m오류\u001B[0m");
    expect(printed).toContain("\u001B[1;31m^^^^^^^^^^^^\u001B[0m");
    expect(printed).toContain("[환율](/notes/환률/) 글을 먼저 읽기");
  });
});
