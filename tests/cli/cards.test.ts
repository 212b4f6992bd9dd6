import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo } from "../support/command-io.ts";
import { goodNote, temporaryProject } from "../support/temporary-project.ts";

/** A fake browser: writes the page it is given into the picture it is asked for. */
const camera = `#!/usr/bin/env bash
for argument in "$@"; do
  case "$argument" in
    --screenshot=*) picture="\${argument#--screenshot=}" ;;
    file://*) page="\${argument#file://}" ;;
  esac
done
cp "$page" "$picture"
`;

function project() {
  const made = temporaryProject({ "posts/2021-12-15-금리.md": goodNote, camera });
  chmodSync(made.path("camera"), 0o755);
  const folder = made.path("assets/img/cards");
  return {
    folder,
    write(name: string, text: string): void {
      mkdirSync(dirname(made.path(name)), { recursive: true });
      writeFileSync(made.path(name), text);
    },
    names: () => (existsSync(folder) ? readdirSync(folder).sort() : []),
    async cards(env: Readonly<Record<string, string>> = { CHROMIUM: made.path("camera") }) {
      const io = memoryIo({ env });
      const code = await main(["cards", ...made.options, "--lang", "en"], io);
      return { code, out: io.stdout.text(), err: io.stderr.text() };
    },
  };
}

describe("cards", () => {
  it("draws a card a note, and no card again while its words stay", async () => {
    const site = project();
    expect(await site.cards()).toMatchObject({
      code: 0,
      out: "Cards drawn: 1. Unchanged: 0. Old ones removed: 0.\n",
    });
    const [name = ""] = site.names();
    expect(name).toMatch(/^2021-12-15-[0-9a-f]{8}\.png$/u);
    expect(readFileSync(`${site.folder}/${name}`, "utf8")).toContain("<h1>기준금리 동결</h1>");
    expect((await site.cards({ PATH: "" })).out).toBe("Cards drawn: 0. Unchanged: 1. Old ones removed: 0.\n");
  });

  it("draws a card in the site's language, and again when that changes", async () => {
    const site = project();
    const drawn = () => readFileSync(`${site.folder}/${site.names()[0] ?? ""}`, "utf8");
    await site.cards();
    expect(drawn()).toContain('<html lang="ko">');
    site.write("site.config.ts", 'export default { language: "en" };\n');
    expect((await site.cards()).out).toBe("Cards drawn: 1. Unchanged: 0. Old ones removed: 1.\n");
    expect(drawn()).toContain('<html lang="en">');
  });

  it("draws and removes nothing while there are errors, such as a mistyped setting without which articles are shown", async () => {
    const site = project();
    await site.cards();
    const before = site.names();
    site.write("site.config.ts", 'export default { articlMode: "link", title: "다른 이름" };\n');
    expect(await site.cards()).toEqual({
      code: 1,
      out: "",
      err: "No cards are drawn until the errors are fixed; those there are stay as they are. For details: npm run check\n",
    });
    expect(site.names()).toEqual(before);
  });

  it.each([
    ["/nowhere/chromium", 2, /^This browser cannot be started: \/nowhere\/chromium\. .*CHROMIUM.*\n$/u],
    ["/bin/false", 1, /^This browser could not draw a card: \/bin\/false\. .*CHROMIUM.*\n$/u],
  ])("kindly reports a program that is no browser: %s", async (browser, exit, told) => {
    const site = project();
    const { code, out, err } = await site.cards({ CHROMIUM: browser });
    expect([code, out]).toEqual([exit, ""]);
    expect(err).toMatch(told);
    expect(site.names()).toEqual([]);
  });

  it("replaces the card of a note that says something else, and touches nothing else in the folder", async () => {
    const site = project();
    await site.cards();
    const before = site.names();
    site.write("assets/img/cards/mine.png", "mine");
    site.write("posts/2021-12-15-금리.md", goodNote.replace("동결", "인상"));
    expect((await site.cards()).out).toBe("Cards drawn: 1. Unchanged: 0. Old ones removed: 1.\n");
    expect(site.names()).toContain("mine.png");
    expect(site.names()).not.toContain(before[0]);
  });

  it("says what is missing if there is no browser", async () => {
    const site = project();
    expect(await site.cards({ PATH: "" })).toMatchObject({ code: 2, err: expect.stringContaining("CHROMIUM") });
    expect(site.names()).toEqual([]);
  });
});
