import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { decomposedOutput } from "../../../src/model/address/decomposed-output.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";

const spelled = "초거대".normalize("NFD");

function output(address: string, name: string): string | null {
  return decomposedOutput(permalinkOf(address), `posts/${name}` as SourcePath);
}

describe("decomposedOutput", () => {
  it.each([
    ["/경제/초거대/", `2021-12-15-${spelled}.md`, `경제/${spelled}/index.html`],
    ["/초거대-ai.html", `2021-12-15-${spelled} AI.md`, `${spelled}-ai.html`],
    ["/초거대/2021/초거대/", `${spelled}.md`, `초거대/2021/${spelled}/index.html`],
    ["/초거대/2021.html", `${spelled}.md`, `${spelled}/2021.html`],
    ["/émigré.html", `${"Émigré".normalize("NFD")}.md`, `${"émigré".normalize("NFD")}.html`],
  ])("spells %j as the file is spelled", (address, name, path) => {
    expect(output(address, name)).toBe(path);
  });

  it.each([
    ["/초거대/", "2021-12-15-초거대.md"],
    ["/my-note/", `${spelled}.md`],
    ["/초거대-정리초거대/", "a.md"],
  ])("is null for %j of %j", (address, name) => {
    expect(output(address, name)).toBeNull();
  });
});
