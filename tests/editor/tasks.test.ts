import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { languages } from "../../src/model/text/language.ts";
import { cliWords } from "../../src/model/words/cli.ts";
import { memoryIo } from "../support/command-io.ts";
import { goodNote, temporaryProject } from "../support/temporary-project.ts";

interface Matcher {
  readonly pattern: Readonly<Record<"file" | "line" | "column" | "severity" | "message" | "code", number>> & {
    readonly regexp: string;
  };
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

interface Task {
  readonly label: string;
  readonly args: readonly (string | { readonly value: string })[];
  readonly problemMatcher: Matcher | readonly [];
}

const { tasks }: { readonly tasks: readonly Task[] } = JSON.parse(readFileSync(".vscode/tasks.json", "utf8"));
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

const matchers = tasks.flatMap(({ problemMatcher }) => ("pattern" in problemMatcher ? [problemMatcher] : []));

describe("the editor's tasks", { timeout: 60_000 }, () => {
  it("run scripts there are", () => {
    const run = tasks.map(({ args }) => String(args[2]));
    expect(run).toEqual(["new", "dev", "check", "check", "status", "build"]);
    for (const script of run) expect(Object.keys(scripts)).toContain(script);
  });

  it("read each problem of a real report, and nothing else of it", async () => {
    const project = temporaryProject({
      "posts/2021-12-15-금리: 동결.md": goodNote.replace("한국은행", "[환율](/none/) [[없는 [글]]]"),
      "posts/empty.md": "",
      "site.config.ts": "export default { titel: 1 };\n",
    });
    expect(matchers).toHaveLength(2);
    for (const language of languages) {
      const io = memoryIo();
      await main(["check", ...project.options, "--format", "compact", "--lang", language], io);
      const lines = io.stdout.text().trimEnd().split("\n");
      for (const { pattern } of matchers) {
        const found = lines.flatMap((line) => {
          const match = new RegExp(pattern.regexp, "u").exec(line);
          return match === null ? [] : [match];
        });
        expect(
          found.map((match) => [
            match[pattern.file]?.slice(project.root.length + 1),
            match[pattern.line],
            match[pattern.severity],
            match[pattern.code],
          ]),
        ).toEqual([
          ["posts/2021-12-15-금리: 동결.md", "6", "error", "link-broken"],
          ["posts/2021-12-15-금리: 동결.md", "6", "warning", "wiki-link-missing"],
          ["posts/empty.md", "1", "error", "empty-file"],
          ["site.config.ts", "1", "error", "config-unknown-key"],
        ]);
        for (const match of found) expect(match[pattern.message]).not.toBe("");
        expect(lines).toHaveLength(found.length + 1);
      }
    }
  });

  it("know when a look begins and ends, in every language", () => {
    const [background] = matchers.flatMap((matcher) => (matcher.background === undefined ? [] : [matcher.background]));
    for (const language of languages) {
      const { looking, waiting } = cliWords[language].watch;
      expect(looking).toMatch(new RegExp(background?.beginsPattern ?? "^$", "u"));
      expect(waiting).toMatch(new RegExp(background?.endsPattern ?? "^$", "u"));
    }
  });
});
