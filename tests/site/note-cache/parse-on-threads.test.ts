import { describe, expect, it } from "vitest";
import type { ParseSettings } from "../../../src/parse/parse-settings.ts";
import { type PackedNote, packNote, writePack } from "../../../src/site/note-cache/note-pack.ts";
import { parseOnThreads } from "../../../src/site/note-cache/parse-on-threads.ts";
import { parsePosts, type VersionedPost } from "../../../src/site/note-cache/parse-posts.ts";
import { manyPosts } from "../../support/many-posts.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { parseProgram, programOf } from "../../support/parse-program.ts";

const nothing = (): void => undefined;

/** A program that gives one answer to whatever it is asked. */
function answering(statement: string): URL {
  return programOf(
    `import { parentPort } from "node:worker_threads";\nparentPort.on("message", () => { ${statement} });\n`,
  );
}

async function parsedBy(
  program: URL,
  posts: readonly VersionedPost[],
  { onNote = nothing, worthFrom = 1 } = {},
): Promise<readonly PackedNote[]> {
  const notes = await parseOnThreads({ program, count: 2, worthFrom })({ posts, settings: plainSettings, onNote });
  return inOrder(notes);
}

function inOrder(notes: readonly PackedNote[]): readonly PackedNote[] {
  return notes.toSorted((one, other) => Number(one.version) - Number(other.version));
}

const expected = (posts: readonly VersionedPost[]) => parsePosts({ posts, settings: plainSettings, onNote: nothing });

describe("parsing on several threads", () => {
  it("gives what one thread gives, and tells of every note once", async () => {
    const posts = manyPosts(150);
    let told = 0;
    const onNote = (): void => {
      told += 1;
    };
    expect(await parsedBy(await parseProgram(), posts, { onNote })).toEqual(await expected(posts));
    expect(told).toBe(posts.length);
  });

  it("believes a thread, whose share is not parsed again", async () => {
    const pack = writePack("", [packNote("posts/there.md", "0", { data: "{}", words: "[]" })]);
    const program = answering(
      `parentPort.postMessage(Uint8Array.from(Buffer.from("${Buffer.from(pack).toString("base64")}", "base64")))`,
    );
    const notes = await parsedBy(program, manyPosts(70));
    expect(notes.map(({ path }) => path)).toContain("posts/there.md");
    expect(notes.length).toBeLessThan(70);
  });

  it.each([
    ["cannot start", "syntax error"],
    ["fails", 'throw new Error("no")'],
    ["ends", "process.exit()"],
    ["answers nonsense", "parentPort.postMessage(new Uint8Array(9))"],
    ["answers no bytes", 'parentPort.postMessage("no")'],
  ])("does without a thread that %s", async (_, statement) => {
    const posts = manyPosts(100);
    expect(await parsedBy(answering(statement), posts)).toEqual(await expected(posts));
  });

  it("fails as one thread fails", async () => {
    const settings = { ...plainSettings, sectionNames: null } as unknown as ParseSettings;
    const parse = parseOnThreads({ program: await parseProgram(), count: 1, worthFrom: 1 });
    const work = { posts: manyPosts(40), settings, onNote: nothing };
    const fault = await parsePosts(work).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(TypeError);
    await expect(parse(work)).rejects.toEqual(fault);
  });

  it("starts none for a few posts, nor where one thread is all there is", async () => {
    const never = answering('throw new Error("asked")');
    const posts = manyPosts(3);
    expect(await parsedBy(never, posts, { worthFrom: 4 })).toEqual(await expected(posts));
    const alone = parseOnThreads({ program: never, count: 0, worthFrom: 1 });
    expect(await alone({ posts, settings: plainSettings, onNote: nothing })).toEqual(await expected(posts));
  });
});
