import { describe, expect, it } from "vitest";
import { languages } from "../../../src/model/text/language.ts";
import { type UsageProblem, usageSentences } from "../../../src/model/words/usage-problem.ts";

const lostToNpm = {
  kind: "lost-to-npm",
  options: [{ option: "--fix", value: null }],
  command: "check",
  words: [],
  isPowerShell: false,
} as const;

/** Each wrong use, and what its sentences must quote. */
const uses: { readonly [Kind in UsageProblem["kind"]]: readonly [Extract<UsageProblem, { kind: Kind }>, string] } = {
  "unknown-command": [{ kind: "unknown-command", typed: "buld", nearest: "build", known: ["build", "check"] }, "buld"],
  "unknown-option": [{ kind: "unknown-option", typed: "--poss", nearest: "--posts" }, "--poss"],
  "foreign-option": [{ kind: "foreign-option", option: "--fix", command: "build", commands: ["check"] }, "--fix"],
  "extra-word": [{ kind: "extra-word", typed: "notes" }, "notes"],
  "no-such-note": [{ kind: "no-such-note", typed: "posts/없음.md", nearest: null }, "posts/없음.md"],
  "missing-value": [{ kind: "missing-value", option: "--posts", value: "DIR" }, "--posts"],
  "unwanted-value": [{ kind: "unwanted-value", option: "--debug", typed: "yes" }, "yes"],
  "wrong-choice": [
    { kind: "wrong-choice", option: "--format", typed: "xml", choices: ["text", "json"], nearest: null },
    "--format xml",
  ],
  "not-together": [{ kind: "not-together", option: "--undo", other: "--fix" }, "--fix"],
  "lost-to-npm": [lostToNpm, "--fix"],
  "wrong-now": [{ kind: "wrong-now", option: "--now", typed: "today" }, "--now today"],
  "wrong-port": [{ kind: "wrong-port", typed: "http" }, "--port http"],
  "folder-missing": [{ kind: "folder-missing", option: "--posts", folder: "notes" }, "notes"],
  "output-is-link": [{ kind: "output-is-link", output: "_site" }, "_site"],
  "not-a-folder": [{ kind: "not-a-folder", option: "--posts", folder: "notes.md" }, "notes.md"],
  "output-holds-source": [{ kind: "output-holds-source", output: "..", source: "posts" }, "--output .."],
  new: [{ kind: "new", problem: { kind: "wrong-link", typed: "내 글" } }, "--url 내 글"],
  import: [{ kind: "import", problem: { kind: "missing", path: "../블로그" } }, "../블로그"],
  "output-in-source": [{ kind: "output-in-source", output: "posts/site", source: "posts" }, "--output posts/site"],
};

describe("usageSentences", () => {
  it("takes a number behind a command for a port", () => {
    const { next } = usageSentences({ kind: "extra-word", typed: "8080" }, "ko");
    expect(next).toBe("포트 번호라면 앞에 --port 를 쓰세요: npm run dev -- --port 8080");
  });

  it("tells a writer without a posts folder that the first note creates it", () => {
    const missing = { kind: "folder-missing", option: "--posts", folder: "posts" } as const;
    for (const language of languages) expect(usageSentences(missing, language).next).toContain("npm run new");
    expect(usageSentences({ ...missing, option: "--assets" }, "ko").next).not.toContain("npm run new");
  });

  it.each(Object.values(uses))(
    "quotes what was typed and says what to type, in every language: $kind",
    (problem, quoted) => {
      for (const language of languages) {
        const sentences = usageSentences(problem, language);
        expect(sentences.problem).toContain(quoted);
        expect(sentences.next).not.toBe("");
      }
    },
  );

  it("types out the whole command that npm hands on", () => {
    const format = { ...lostToNpm, options: [{ option: "--format", value: "FORMAT" }, ...lostToNpm.options] };
    expect(usageSentences(format, "en").next).toContain("npm run check -- --format FORMAT --fix");
    expect(usageSentences({ ...lostToNpm, words: ["a.md", "나 다.md"] }, "ko").next).toMatch(
      /npm run check -- a\.md "나 다\.md" --fix$/u,
    );
    expect(usageSentences({ ...lostToNpm, isPowerShell: true }, "ko").next).toMatch(
      /: node bin\/saegim\.mjs check --fix$/u,
    );
  });

  it("offers what was meant, or everything there is", () => {
    expect(usageSentences(uses["unknown-command"][0], "ko").next).toBe("혹시 build 인가요?");
    expect(usageSentences({ ...uses["unknown-command"][0], nearest: null }, "en").next).toBe(
      "Available commands: build, check",
    );
    expect(usageSentences(uses["wrong-choice"][0], "ko").next).toBe("이 가운데 하나를 쓰세요: text, json");
    expect(usageSentences({ ...uses["unknown-option"][0], nearest: null }, "en").next).toBe(
      "To see the options, use --help.",
    );
  });

  it("does not let an option stand that was to be off", () => {
    const of = (typed: string): string =>
      usageSentences({ kind: "unwanted-value", option: "--write", typed }, "ko").next;
    expect(of("false")).toBe("--write 를 지우세요.");
    expect(of("true")).toBe("--write 만 쓰세요.");
  });
});
