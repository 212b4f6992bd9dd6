import { describe, expect, it } from "vitest";
import { splitLine } from "../../../../src/parse/front-matter/lines/entry-line.ts";
import { repairLine, repairSilentFault } from "../../../../src/parse/front-matter/lines/repair-line.ts";

describe("A line that YAML cannot read", () => {
  it.each([
    ["title: a", "title: a", []],
    ["title:a: b", "title: 'a: b'", ["front-matter-key-colon", "front-matter-colon"]],
    [`title："a "b" c"`, `title: 'a "b" c'`, ["front-matter-key-colon", "front-matter-quotes"]],
    ["\ttitle: [속보] a", "  title: '[속보] a'", ["front-matter-tab", "front-matter-bracket"]],
    [`title: "금리" 인상 "왜?"`, `title: '금리" 인상 "왜?'`, ["front-matter-quotes"]],
    ["tags：[a, b", "tags: [a, b]", ["front-matter-key-colon", "front-matter-list"]],
    ["questions: [단독] 왜?", "questions: '[단독] 왜?'", ["front-matter-bracket"]],
    ["- @a", "- '@a'", ["front-matter-indicator"]],
    ["-a", "- a", ["front-matter-list"]],
    ["title: !!js/function 'x'", "title: !!js/function 'x'", []],
  ])("%j is repaired until YAML can", (line, text, faults) => {
    expect(repairLine(splitLine(line, "tags"))).toEqual({ text, faults });
  });

  it("that only continues a value is left alone", () => {
    expect(repairLine(splitLine("  둘째 줄: 계속", ""))).toMatchObject({ faults: [] });
    expect(repairLine(splitLine('  "열린', "summary"))).toMatchObject({ faults: [] });
  });
});

describe("A line of which YAML would lose the value", () => {
  it.each([
    ["tags: #a #b", "tags: [a, b]", ["front-matter-hash-tags"]],
    ["title: #1", "title: '#1'", ["front-matter-hash-text"]],
    ["title: [속보] a", "title: [속보] a", []],
    ["- 출처：#LG #AI", "- 출처：#LG #AI", []],
  ])("%j keeps it", (line, text, faults) => {
    expect(repairSilentFault(splitLine(line, ""))).toEqual({ text, faults });
  });
});
