import { describe, expect, it } from "vitest";
import { configureEleventy } from "../../src/eleventy/configure.ts";
import type {
  CopyOptions,
  EleventyConfiguration,
  EleventyTemplate,
} from "../../src/eleventy/eleventy-configuration.ts";
import { outputPathOf } from "../../src/model/address/output-path.ts";
import { permalinkOf } from "../../src/model/address/permalink.ts";
import { PlannedFile } from "../../src/site/files/planned-file.ts";

/** What was passed to Eleventy. */
interface Told {
  readonly templates: EleventyTemplate[];
  readonly copies: { readonly folders: Readonly<Record<string, string>>; readonly options: CopyOptions }[];
  readonly formats: string[];
  readonly before: (() => Promise<void>)[];
}

function configured(site: Parameters<typeof configureEleventy>[1]["nextFiles"]): Told {
  const told: Told = { templates: [], copies: [], formats: [], before: [] };
  const eleventy: EleventyConfiguration = {
    addTemplate: (_name, template) => told.templates.push(template),
    addPassthroughCopy: (folders, options) => told.copies.push({ folders, options }),
    on: (_event, listener) => told.before.push(listener),
    benchmarkManager: { get: () => ({ setIsVerbose: () => undefined }) },
    events: { removeAllListeners: () => undefined },
    setTemplateFormats: (formats) => told.formats.push(...formats),
    setUseGitIgnore: () => undefined,
  };
  configureEleventy(eleventy, { assetsFolder: "pictures", nextFiles: site });
  return told;
}

const file = new PlannedFile(outputPathOf(permalinkOf("/a/")), () => "{{ not a template }}");

describe("Eleventy's configuration", () => {
  it("paginates one template over the planned files, which stay objects of their class", async () => {
    const { templates, before, formats } = configured(() => Promise.resolve({ files: [file], copies: new Set() }));
    for (const listener of before) await listener();
    expect(formats).toEqual(["11ty.js"]);
    const [template] = templates;
    expect(templates).toHaveLength(1);
    expect(template?.data).toMatchObject({ pagination: { size: 1, alias: "file", data: "planned" }, planned: [] });
    const { pagination, permalink } = Object(template?.data);
    expect(pagination.before()).toEqual([file]);
    expect(pagination.before()[0]).toBe(file);
    expect(permalink({ file })).toBe("/a/index.html");
  });

  it("copies the planned assets alone, under composed names", async () => {
    const { copies, before } = configured(() => Promise.resolve({ files: [], copies: new Set(["img/a.png"]) }));
    for (const listener of before) await listener();
    expect(copies[0]?.folders).toEqual({ pictures: "assets" });
    const { filter, rename } = copies[0]?.options ?? expect.fail("nothing is copied");
    expect(["img/a.png", "img/b.png", "styles/main.css", ""].map(filter)).toEqual([true, false, false, false]);
    expect(rename("그림.png".normalize("NFD"))).toBe("그림.png");
  });

  it("copies the icon, if there is one, to where programs that read no page ask for it", async () => {
    for (const has of [true, false]) {
      const planned = { files: [], copies: new Set(has ? ["favicon.ico"] : []) };
      const { copies, before } = configured(() => Promise.resolve(planned));
      for (const listener of before) await listener();
      expect(copies[1]?.folders).toEqual({ "pictures/favicon.ico": "favicon.ico" });
      expect(copies[1]?.options.filter("")).toBe(has);
    }
  });

  it("asks for the files again before every build", async () => {
    let builds = 0;
    const { before } = configured(() => {
      builds += 1;
      return Promise.resolve({ files: [], copies: new Set() });
    });
    for (const listener of [...before, ...before]) await listener();
    expect(builds).toBe(2);
  });
});
