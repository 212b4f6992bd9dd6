import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundle } from "../../../src/site/assets/bundle.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("bundling", () => {
  it("puts a style and all it imports into one small text, and leaves addresses of the site alone", async () => {
    const folder = siteFolder({
      "main.css": '@import "./colours.css";\nbody { background: url("/assets/img/paper.png"); }\n',
      "colours.css": ":root { --ink: #222222; }\n/* a comment */\n",
    });
    const bundled = await bundle({ entry: join(folder, "main.css"), runsIn: "browser" });
    expect(bundled).toEqual({
      text: ":root{--ink: #222222}body{background:url(/assets/img/paper.png)}\n",
      inputs: expect.arrayContaining([join(folder, "main.css"), join(folder, "colours.css")]),
    });
  });

  it("makes JavaScript of TypeScript, and keeps Hangul readable", async () => {
    const folder = siteFolder({ "main.ts": 'const word: string = "한글";\nconsole.log(word);\n' });
    const bundled = await bundle({ entry: join(folder, "main.ts"), runsIn: "browser" });
    expect(bundled).toMatchObject({ text: expect.stringContaining('"한글"') });
  });

  it("leaves packages where they are installed when it bundles for Node", async () => {
    const folder = siteFolder({ "main.ts": 'import dayjs from "dayjs";\nexport default dayjs;\n' });
    const bundled = await bundle({ entry: join(folder, "main.ts"), runsIn: "node" });
    expect(bundled).toMatchObject({ text: expect.stringContaining('from "dayjs"') });
  });

  it("says where sources are wrong", async () => {
    const folder = siteFolder({ "main.ts": "const a = 1;\nconst = 2;\n" });
    expect(await bundle({ entry: join(folder, "main.ts"), runsIn: "browser" })).toMatchObject({
      fault: { reason: 'Expected identifier but found "="', line: 2, column: 7 },
    });
  });

  it("counts a column in characters, and takes no style that is cut off", async () => {
    const folder = siteFolder({ "main.ts": "const 한글 = ((;\n", "main.css": "a { color: red\n" });
    expect(await bundle({ entry: join(folder, "main.ts"), runsIn: "browser" })).toMatchObject({
      fault: { line: 1, column: 14 },
    });
    expect(await bundle({ entry: join(folder, "main.css"), runsIn: "browser" })).toMatchObject({
      fault: { reason: 'Expected "}" to go with "{"', line: 2, column: 1 },
    });
  });
});
