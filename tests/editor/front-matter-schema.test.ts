import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { knownKeys, sourceKeys } from "../../src/parse/front-matter/known-keys.ts";

const schema = JSON.parse(readFileSync("schemas/front-matter.schema.json", "utf8"));
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

describe("the schema of front matter", () => {
  it("knows the keys that a note may have, each with its purpose", () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual([...knownKeys].toSorted());
    expect(Object.keys(schema.properties.source.properties).toSorted()).toEqual([...sourceKeys].toSorted());
    for (const property of Object.values(schema.properties)) {
      expect(property).toMatchObject({ description: expect.stringMatching(/[가-힣].* · [\x20-\x7e가-힣]/u) });
    }
  });

  it("accepts the existing notes", () => {
    for (const name of readdirSync("posts")) {
      const yaml = /^---\n([\s\S]*?)\n---\n/u.exec(readFileSync(`posts/${name}`, "utf8"))?.[1] ?? "";
      // The first note's front matter is not YAML, and stays as it is.
      if (name === "2021-12-15-lg-exaone.md") continue;
      expect(validate(JSON.parse(JSON.stringify(load(yaml)))), `${name}: ${JSON.stringify(validate.errors)}`).toBe(
        true,
      );
    }
  });

  it.each([[{ published: "2024-01-05" }], [{ published: false }], [{ series: ["Doc"] }], [{ series: "Doc" }]])(
    "accepts %j as a build does",
    (matter) => {
      expect(validate({ title: "제목", ...matter })).toBe(true);
    },
  );

  it.each([
    [{}, "required"],
    [{ title: "제목", published: "곧" }, "pattern"],
    [{ title: "제목", series: ["가", "나"] }, "maxItems"],
    [{ title: "제목", draft: "yes" }, "type"],
    [{ title: "제목", article: "half" }, "enum"],
    [{ title: "제목", tags: { a: 1 } }, "type"],
    [{ title: "제목", source: { link: "x" } }, "additionalProperties"],
    [{ title: "제목", date: "어제" }, "pattern"],
  ])("finds fault with %j", (matter, keyword) => {
    expect(validate(matter)).toBe(false);
    expect(validate.errors?.map((error) => error.keyword)).toContain(keyword);
  });
});
