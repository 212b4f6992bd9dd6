import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainFields } from "../../../src/parse/yaml/plain-fields.ts";
import { readAnyYaml } from "../../../src/parse/yaml/yaml.ts";

const plain = [
  "layout: post\ntitle: '금리와 \"환율\"의 관계'\nsubtitle: 211222수 통화정책\ndate: 2022-01-07\ncomments: true",
  'title: "은행이 망하면 내 돈은? 3~4년"\ncategories: doc\ntags: [economy, \'환율\',"a b" , true]\nkeywords: []\n',
  "tags:\n  - 금리\n  - a b \n\n  - 'c'\nkeywords:\n- x\nlast-modified:\nlang: null\n\n",
  "\n\ntags:\n   -  금리\n   -  False",
  "a: b #1\n",
];

const values = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "true",
    "Null",
    "~",
    "12",
    "1.5",
    "1e3",
    "0x1f",
    "2021-12-15",
    "21-12",
    "1차",
    "-",
    "- a",
    "*a",
  ),
  fc.constantFrom(
    "'a'",
    "'a''b'",
    '"a"',
    '"a\\n"',
    "'a' b",
    "[a]",
    "[a, b ]",
    "[ ]",
    "[a,]",
    "['a, b']",
    "[a: b]",
    "{a: b}",
  ),
  fc.constantFrom(
    "a: b",
    "a:",
    "a:b",
    "a #b",
    "a#b",
    "# a",
    "|",
    ">-",
    "& a",
    "!!str a",
    "a\tb",
    "a\u00A0",
    "…·가",
    "😀",
    "\u0007",
  ),
  fc.stringMatching(/^[a나 :#'",[\]{}1.~-]{0,8}$/u),
);
const names = fc.constantFrom(
  "title",
  "tags",
  "a",
  "true",
  "null",
  "Null",
  "__proto__",
  "last-modified",
  "<<",
  "1",
  "제목",
  "a b",
);
const blanks = fc.constantFrom("", "", " ", "  ");
const lines = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(names, blanks, values, blanks)
      .map(([name, lead, value, tail]) => `${name}: ${lead}${value}${tail}`),
  },
  { weight: 2, arbitrary: fc.tuple(names, blanks).map(([name, tail]) => `${name}:${tail}`) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(blanks, blanks, values, blanks)
      .map(([lead, gap, value, tail]) => `${lead}- ${gap}${value}${tail}`),
  },
  { weight: 1, arbitrary: fc.constantFrom("", "  ", "---", "...", "  text", "# remark", "?", "a:b") },
);

describe("fields in plain YAML", () => {
  it.each(plain.slice(0, -1))("are read without the YAML reader in %j", (text) => {
    expect(plainFields(text)).not.toBeNull();
    expect(readAnyYaml(text)).toEqual({ ok: true, root: plainFields(text) });
  });

  it("are what the YAML reader makes of the same text", () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 5 }), fc.boolean(), (typed, isEnded) => {
        const text = typed.join("\n") + (isEnded ? "\n" : "");
        const root = plainFields(text);
        if (root !== null) expect(readAnyYaml(text)).toEqual({ ok: true, root });
      }),
      { numRuns: 3000 },
    );
  });

  it("are left to that reader where a sign may mean more", () => {
    for (const text of [
      "",
      "a: b: c",
      "a: *b",
      "a: 'b''c'",
      "a: [b, [c]]",
      "a: |\n  b",
      "a: 1",
      "null: a",
      "a: b\n  c",
      "a:",
    ])
      expect(plainFields(text)).toBeNull();
  });
});
