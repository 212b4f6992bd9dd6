import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo } from "../support/command-io.ts";
import { goodNote, temporaryProject } from "../support/temporary-project.ts";

const dated = (date: string) => goodNote.replace("---\n", `---\ndate: ${date}\n`);

async function due(...argv: readonly string[]) {
  const project = temporaryProject({
    "posts/2026-11-20-past.md": dated("2026-11-20"),
    "posts/2026-11-23-today.md": dated("2026-11-23"),
    "posts/2026-11-23-noon.md": dated("2026-11-23 12:00"),
    "posts/2026-11-23-draft.md": dated("2026-11-23\ndraft: true"),
    "posts/2026-11-24-tomorrow.md": dated("2026-11-24"),
  });
  const io = memoryIo();
  const code = await main(["due", ...project.options, ...argv], io);
  const out = io.stdout.text().replaceAll(`${project.path("posts")}/`, "");
  return { code, out, err: io.stderr.text() };
}

describe("due", () => {
  it("lists what has gone live since, by the site's clock, but no drafts and nothing still to come", async () => {
    // 00:05 in Seoul, the site's time zone.
    expect(await due("--since", "2026-11-22T00:05", "--now", "2026-11-22T15:05Z")).toEqual({
      code: 0,
      out: "2026-11-23 00:00  2026-11-23-today.md\n",
      err: "",
    });
    const { out } = await due("--since", "2026-11-21T15:05Z", "--now", "2026-11-23T13:00");
    expect(out.split("\n").toSorted()).toEqual([
      "",
      "2026-11-23 00:00  2026-11-23-today.md",
      "2026-11-23 12:00  2026-11-23-noon.md",
    ]);
  });

  it("lets no name of a note control the terminal, nor begin a line of its own", async () => {
    const project = temporaryProject({ "posts/2026-11-23-\u001B[31m\n\u202E.md": dated("2026-11-23") });
    const io = memoryIo();
    const moments = ["--since", "2026-11-22T00:05", "--now", "2026-11-22T15:05Z"];
    await main(["due", ...project.options, ...moments], io);
    expect(io.stdout.text().split("\n")).toEqual([expect.stringMatching(/-␛\[31m␊\uFFFD\.md$/u), ""]);
  });

  it("leaves the standard output empty when nothing came due, so that a script can ask", async () => {
    const { code, out, err } = await due("--since", "2026-11-23T13:00", "--now", "2026-11-23T15:00");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("없습니다");
  });

  it.each([
    [[], ["--since 뒤에 값이 없습니다.", "이렇게 쓰세요: --since 2026-11-23"]],
    [["--since", "soon"], ["--since soon: 날짜와 시각으로 읽을 수 없습니다."]],
    [["--since", "2026-11-23", "--now", "later"], ["--now later: 날짜와 시각으로 읽을 수 없습니다."]],
    [
      ["--since", "soon", "--now", "later"],
      ["--since soon: 날짜와", "--now later: 날짜와"],
    ],
  ])("says how to ask when it was asked wrongly: %j", async (argv, sentences) => {
    const { code, out, err } = await due(...argv);
    expect([code, out]).toEqual([2, ""]);
    for (const sentence of sentences) expect(err).toContain(sentence);
  });
});
