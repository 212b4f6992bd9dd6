import { expect, it } from "vitest";
import { configFileRoot, configFileText } from "../../../src/import/blog/config-file.ts";
import { textAt } from "../../../src/import/front-matter/yaml-values.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each(["_config.yml", "_config.yaml"])("finds the settings in %s", (file) => {
  const folder = blogInMemory({ [file]: "title: 일기\n" });
  expect(configFileText(folder)).toBe("title: 일기\n");
  expect(textAt(configFileRoot(folder), "title")).toBe("일기");
});

it("finds none where there are none, or none that can be read", () => {
  expect(configFileText(blogInMemory({ "a/_config.yml": "" }))).toBeNull();
  for (const files of [{}, { "_config.yml": "a: [" }])
    expect(textAt(configFileRoot(blogInMemory(files)), "a")).toBeNull();
});
