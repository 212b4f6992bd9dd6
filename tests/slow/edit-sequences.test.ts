import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyProject } from "../support/copy-project.ts";
import { filesIn } from "../support/planned-files.ts";
import { runSaegim } from "../support/run-saegim.ts";

/** What a writer may do between two builds; `pick` chooses the note. */
type Edit = (folder: string, pick: number, turn: number) => void;

const posts = (folder: string): readonly string[] =>
  readdirSync(join(folder, "posts"))
    .filter((name) => name.endsWith(".md"))
    .toSorted();

function noteAt(folder: string, pick: number): string {
  const names = posts(folder);
  return join(folder, "posts", names[pick % names.length] ?? "");
}

function change(file: string, from: RegExp, to: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}

const edits: Readonly<Record<string, Edit>> = {
  add: (folder, pick, turn) =>
    writeFileSync(
      join(folder, "posts", `2023-01-1${pick % 9}-new-${turn}.md`),
      `---\ntitle: 새 노트 ${turn}\ntags: [금리, 새것${pick % 3}]\n---\n\n본문 ${turn}\n\n## 키워드\n금리, 환율\n\n## 궁금한 점\n- 왜 ${pick}?\n`,
    ),
  delete: (folder, pick) => {
    if (posts(folder).length > 4) rmSync(noteAt(folder, pick));
  },
  rename: (folder, pick, turn) => {
    const note = noteAt(folder, pick);
    renameSync(note, note.replace(/\.md$/u, `-${turn}.md`));
  },
  title: (folder, pick, turn) => change(noteAt(folder, pick), /^title: .*$/mu, `title: 고친 제목 ${turn}`),
  tags: (folder, pick, turn) => change(noteAt(folder, pick), /^tags: .*$/mu, `tags: [태그${turn % 3}, 금리]`),
  keywords: (folder, pick, turn) => change(noteAt(folder, pick), /$/u, `\n\n## 키워드\n기준금리, 낱말${turn}\n`),
  body: (folder, pick, turn) => change(noteAt(folder, pick), /\n*$/u, `\n\n한 줄 더 ${turn}.\n`),
  draft: (folder, pick) => change(noteAt(folder, pick), /^title:/mu, "draft: true\ntitle:"),
  config: (folder, pick) =>
    writeFileSync(
      join(folder, "site.config.ts"),
      `export default { title: "공부 ${pick % 5}", pageSize: ${3 + (pick % 4)}, origin: "https://notes.example", brokenLinks: "warning" };\n`,
    ),
  layout: (folder, _pick, turn) => change(join(folder, "layouts/parts/frame/footer.ts"), /©/u, `<!-- ${turn} -->©`),
  picture: (folder, pick) =>
    writeFileSync(
      join(folder, "assets/img", `picture-${pick % 2}.svg`),
      `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${pick} --></svg>`,
    ),
};

const sequences = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat({ max: 100 })), {
  minLength: 4,
  maxLength: 8,
});

describe("a site that is built again after every edit", () => {
  it("is the one that is made at once, byte for byte", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const folder = mkdtempSync(join(tmpdir(), "saegim-edits-"));
        try {
          await copyProject(folder);
          edits["config"]?.(folder, 0, 0);
          const program = join(folder, "bin/saegim.mjs");
          const build = async (...options: readonly string[]) => {
            const { code, err } = await runSaegim(["build", "--now", "2026-01-02", ...options], {
              cwd: folder,
              program,
            });
            expect(code, err).toBe(0);
          };
          await build();
          for (const [turn, [name, pick]] of sequence.entries()) {
            edits[name]?.(folder, pick, turn);
            await build();
            await build("--no-cache", "--output", "_at-once");
            expect(filesIn(join(folder, "_site")), `${turn}: ${name}`).toEqual(filesIn(join(folder, "_at-once")));
          }
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
