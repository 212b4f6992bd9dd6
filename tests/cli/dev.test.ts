import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments/parse-arguments.ts";
import { readOptions } from "../../src/cli/arguments/read-options.ts";
import { dev } from "../../src/cli/dev.ts";
import { memoryIo } from "../support/command-io.ts";
import { goodNote, temporaryProject } from "../support/temporary-project.ts";

async function told(...typed: readonly string[]) {
  const io = memoryIo();
  const { options } = temporaryProject({ "posts/2021-12-15-a.md": goodNote });
  const argv = ["dev", ...options, "--lang", "en", ...typed];
  const code = await dev(readOptions(parseArguments(argv).typed), io);
  return { code, text: io.stderr.text() };
}

describe("the dev command", () => {
  it.each(["0", "65536", "http", "80.5"])("does not start on port %s", async (port) => {
    const { code, text } = await told("--port", port);
    expect(code).toBe(2);
    expect(text).toContain(`--port ${port}: this is not a port number.`);
  });

  it("does not start with settings that were typed wrong", async () => {
    const { code, text } = await told("--origin", "example.com");
    expect(code).toBe(2);
    expect(text).toContain("https://example.com");
  });

  it("does not start without notes to show", async () => {
    const { code, text } = await told("--posts", "nowhere");
    expect(code).toBe(2);
    expect(text).toContain("nowhere: there is no such folder.");
  });
});
