import { describe, expect, it } from "vitest";
import { hashLost } from "../../../../src/parse/front-matter/lines/hash-lost.ts";
import { readYaml } from "../../../../src/parse/yaml/yaml.ts";
import { bareText, postPath, seen } from "../../../support/front-matter.ts";

function lost(yaml: string) {
  const reading = readYaml(yaml);
  return reading.ok && reading.root.kind === "fields" ? hashLost(reading.root.entries, bareText(yaml), postPath) : [];
}

describe("A # that hides a part of a value", () => {
  it("is reported with what it hides", () => {
    const found = lost("title: 오늘의 #1 뉴스 \nslug: a");
    expect(seen(found)).toEqual(["front-matter-hash-lost 1:12-1:17"]);
    expect(found[0]?.facts).toEqual({ key: "title", lost: "#1 뉴스", quoted: "'오늘의 #1 뉴스'" });
  });

  it.each([
    "title: a # 메모",
    "title: a#1",
    "title: 'a #1'",
    "title: a\n#1",
    "unknown: a #1",
    "tags: [a] #1",
    "title: a ##",
    "pin: true #1",
  ])("is not in %j", (yaml) => {
    expect(lost(yaml)).toEqual([]);
  });
});
