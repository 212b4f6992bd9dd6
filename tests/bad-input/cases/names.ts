import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BadInput, bodied, lined, post } from "../bad-input.ts";

const good = bodied("본문.");

export const names: readonly BadInput[] = [
  ...["?", "#", "%", "&", "<", ">", '"', "'"].map(
    (sign): BadInput => ({
      input: `a file name with ${sign}`,
      files: { [`posts/금리${sign}노트.md`]: good },
      code: 0,
      shows: [{ file: "notes/금리-노트/index.html", has: "금리 노트" }],
    }),
  ),
  {
    input: "a hidden file",
    files: { "posts/.hidden.md": good },
    code: 0,
    shows: [{ file: "notes.json", lacks: "hidden" }],
  },
  {
    input: "a file that begins with an underscore",
    files: { "posts/_later.md": good },
    code: 0,
    shows: [{ file: "notes.json", lacks: "later" }],
  },
  { input: "a file in capitals, A.MD", files: { "posts/A.MD": good }, code: 0 },
  {
    input: "a file that ends in .markdown",
    files: { "posts/long.markdown": good },
    code: 0,
    shows: [{ file: "notes/long/index.html", has: "금리 노트" }],
  },
  {
    input: "what Word and LibreOffice put beside a note they have open",
    files: { "posts/금리.md": good, "posts/~$금리.md": "\0", "posts/.~lock.금리.md#": "김새김" },
    code: 0,
    shows: [{ file: "notes.json", lacks: "~$" }],
  },
  {
    input: "a note that is in iCloud and not on the disk",
    files: { "posts/금리.md": good, "posts/.환율.md.icloud": "bplist00" },
    code: 0,
  },
  { input: "a file that ends in .md.txt", files: { "posts/note.md.txt": good }, code: 0 },
  {
    input: "copies that a browser and a cloud left beside a note",
    files: { "posts/금리.md": good, "posts/금리 (1).md": good, "posts/금리-DESKTOP-1A2B3C.md": good },
    code: 0,
  },
  { input: "a file name of 240 bytes", files: { [`posts/${"가".repeat(79)}.md`]: good }, code: 0 },
  {
    input: "the same name composed and decomposed",
    files: { [`posts/${"금리".normalize("NFC")}.md`]: good, [`posts/${"금리".normalize("NFD")}.md`]: good },
    code: 1,
  },
  { input: "names that differ by case alone", files: { "posts/Rate.md": good, "posts/rate.md": good }, code: 1 },
  { input: "the same name in two folders", files: { "posts/a/rate.md": good, "posts/b/rate.md": good }, code: 1 },
  { input: "a name of nothing but signs", files: { "posts/!!!.md": good }, code: 0 },
  {
    input: "a link to a file outside",
    prepare: (project) => {
      writeFileSync(join(project, "secret.txt"), "비밀");
      symlinkSync(join(project, "secret.txt"), join(project, "posts/link.md"));
    },
    code: 0,
    shows: [],
  },
  { input: "a link to itself", prepare: (project) => symlinkSync("loop.md", join(project, "posts/loop.md")), code: 0 },
  {
    input: "a link to nothing",
    prepare: (project) => symlinkSync("none.md", join(project, "posts/broken.md")),
    code: 0,
  },
  {
    input: "a link to the folder it lies in",
    prepare: (project) => symlinkSync(".", join(project, "posts/here")),
    code: 0,
  },
  {
    input: "a pipe",
    prepare: (project) => {
      execFileSync("mkfifo", [join(project, "posts/pipe.md")]);
    },
    code: 0,
  },
  ...["urls.lock", "_site.lock", "assets/styles/main.css", "layouts.ts"].map(
    (name): BadInput => ({
      input: `a pipe called ${name}`,
      ...(name === "layouts.ts" && { files: { "site.config.ts": 'import "./layouts.ts";\nexport default {};\n' } }),
      prepare: (project) => {
        mkdirSync(join(project, "assets/styles"), { recursive: true });
        execFileSync("mkfifo", [join(project, name)]);
      },
      code: 1,
    }),
  ),
  {
    input: "a configuration that is a link to nothing",
    prepare: (project) => {
      rmSync(join(project, "site.config.ts"));
      symlinkSync("none.ts", join(project, "site.config.ts"));
    },
    code: 1,
  },
  { input: "a folder named like a note", prepare: (project) => mkdirSync(join(project, "posts/folder.md")), code: 0 },
  {
    input: "a picture that is a link to a file outside",
    prepare: (project) => {
      mkdirSync(join(project, "assets/img"), { recursive: true });
      symlinkSync("/etc/hostname", join(project, "assets/img/out.png"));
    },
    code: 0,
  },
  { input: "a slug of a path", files: { "posts/slug.md": lined('slug: "../../x"') }, code: 0 },
  {
    input: "two notes of one slug",
    files: { "posts/a.md": lined("slug: same"), "posts/b.md": post(["title: 둘", "date: 2025-12-02", "slug: same"]) },
    code: 1,
  },
];
