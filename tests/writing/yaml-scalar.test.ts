import fc from "fast-check";
import yaml from "js-yaml";
import { describe, expect, it } from "vitest";
import { yamlList, yamlScalar } from "../../src/writing/yaml-scalar.ts";

const read = (text: string): unknown => yaml.load(text, { schema: yaml.CORE_SCHEMA });

describe("yamlScalar", () => {
  it.each([
    ["경제", "경제"],
    ["LG의 '초거대 AI' 개발", "'LG의 ''초거대 AI'' 개발'"],
    ["금리: 왜 오르나", "'금리: 왜 오르나'"],
    ["2021", "'2021'"],
    ["no", "'no'"],
    ["[속보]", "'[속보]'"],
    ["#태그", "'#태그'"],
    ["", "''"],
    ["두\n줄", '"두\\n줄"'],
  ])("writes %j as %s", (text, scalar) => {
    expect(yamlScalar(text)).toBe(scalar);
  });

  it("is read back as the very same text, alone, after a key and in a list", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
        fc.pre(!/\p{Cs}/u.test(text));
        expect(read(`title: ${yamlScalar(text)}`)).toEqual({ title: text });
        expect(read(`tags: ${yamlList([text, "경제"])}`)).toEqual({ tags: [text, "경제"] });
      }),
    );
  });
});
