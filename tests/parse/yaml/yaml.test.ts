import fc from "fast-check";
import { CORE_SCHEMA, dump, load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";
import type { YamlNode } from "../../../src/parse/yaml/yaml-tree.ts";

/** The value a tree stands for, as js-yaml would give it. */
function toValue(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toValue);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toValue(value)]));
}

function read(text: string): unknown {
  const reading = readYaml(text);
  return reading.ok ? toValue(reading.root) : reading;
}

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "a: b",
    "[속보] x",
    "# 아님",
    "'",
    '"',
    "- x",
    "2021-12-15",
    "yes",
    "null",
    "1e3",
    "여러\n줄\n\n글",
    "~",
    "…“”",
  ),
);
const scalars = fc.oneof(
  words,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const values = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalars, tie("list"), tie("fields")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  fields: fc.dictionary(words, tie("value"), { maxKeys: 4 }),
})).value;

const styles = fc.record({
  flowLevel: fc.constantFrom(-1, 0, 1, 2),
  quotingType: fc.constantFrom("'" as const, '"' as const),
  forceQuotes: fc.boolean(),
  noArrayIndent: fc.boolean(),
  lineWidth: fc.constantFrom(-1, 10, 80),
});

describe("Reading YAML", () => {
  it("decodes whatever js-yaml writes as js-yaml decodes it", () => {
    fc.assert(
      fc.property(values, styles, (value, style) => {
        const text = dump(value, { ...style, schema: CORE_SCHEMA });
        expect(read(text)).toEqual(load(text, { schema: CORE_SCHEMA }));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "? a\n? b\n: c\n",
    "{a, b: c, d: }",
    "[a, b: c, {d}, ? e : f]",
    "- - a\n  - b\n-\n- c: d\n",
    "a: &x [1, *x2]\n".replace("*x2", "2"),
    "a: &x {k: v}\nb: *x\nc: [*x, *x]\n",
    "a: !!str 1\nb: ! 2\n",
    "a:\n  # remark: with a colon\n  b\n",
    "text: |\n  one\n\n  two\nfolded: >-\n  a\n  b\n",
    "%YAML 1.2\n---\na: b\n...\n",
    "__proto__: {x: 1}\nconstructor: y\n",
    "'quoted key' : v\n\"k2\": 'it''s'\n",
  ])("agrees with js-yaml on %j", (text) => {
    expect(read(text)).toEqual(load(text, { schema: CORE_SCHEMA }));
  });

  it("leaves timestamps and yes and no as text", () => {
    expect(read("a: 2021-12-15\nb: yes\nc: off")).toEqual({ a: "2021-12-15", b: "yes", c: "off" });
  });

  it("keeps the place of every value", () => {
    const text = "title: '알파고' # 메모\ntags: [ 경제, \"AI\" ]\nlist:\n- a\n- b c \nnote: |\n  x\n";
    const reading = readYaml(text);
    const spelled = (node: YamlNode): unknown => {
      if (node.kind === "list") return node.items.map(spelled);
      if (node.kind === "fields")
        return node.entries.map(({ keySpan, value }) => [text.slice(keySpan.start, keySpan.end), spelled(value)]);
      return text.slice(node.start, node.end);
    };
    expect(reading.ok && spelled(reading.root)).toEqual([
      ["title", "'알파고'"],
      ["tags", ["경제", '"AI"']],
      ["list", ["a", "b c"]],
      ["note", "|\n  x"],
    ]);
  });

  it("says where text stops being YAML", () => {
    expect(readYaml("a: b\nc: 'd\n")).toEqual({
      ok: false,
      offset: 11,
      reason: "unexpected end of the stream within a single quoted scalar",
    });
  });

  it.each(["a: !!js/function 'function () { throw 1 }'", "a: !!js/regexp /x/", "a: !!python/object x"])(
    "runs no code and takes no tag it does not know: %s",
    (text) => {
      expect(readYaml(text)).toMatchObject({ ok: false, reason: expect.stringMatching(/^unknown tag/u) });
    },
  );

  it("is total", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => readYaml(text).ok !== undefined));
  });
});
