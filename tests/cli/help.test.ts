import { describe, expect, it } from "vitest";
import { commandNames, optionForms } from "../../src/cli/arguments/options.ts";
import { parseArguments } from "../../src/cli/arguments/parse-arguments.ts";
import { helpText } from "../../src/cli/help.ts";
import { displayWidth } from "../../src/model/terminal/terminal-cells.ts";
import { languages } from "../../src/model/text/language.ts";

describe("helpText", () => {
  it.each(languages)("names every command in %s", (language) => {
    for (const name of commandNames) expect(helpText(null, language)).toContain(`  ${name} `);
  });

  it.each(commandNames)("lists exactly the options of %s", (command) => {
    for (const { flag, commands } of Object.values(optionForms)) {
      expect(helpText(command, "ko").includes(`--${flag}`), flag).toBe(commands.includes(command));
    }
  });

  it.each(languages)("fits a terminal of 80 columns in %s", (language) => {
    for (const command of [null, ...commandNames]) {
      for (const line of helpText(command, language).split("\n"))
        expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    }
  });

  it("names a command's choices, and what may follow it", () => {
    expect(helpText("check", "ko")).toContain("쓰는 법: npm run check -- [파일…] [옵션]\n");
    expect(helpText("check", "ko")).toContain("결과의 형식: text, json, github, compact\n");
    expect(helpText("status", "en")).toContain("the format of the result: text, json\n");
  });

  it("shows each command as it can be typed in a blog's folder", () => {
    expect(helpText(null, "ko")).toContain("쓰는 법: npm run saegim -- <명령> [옵션]\n");
    expect(helpText(null, "ko")).toContain("명령마다 자세한 도움말: npm run saegim -- <명령> --help\n");
    expect(helpText("new", "ko")).toContain('쓰는 법: npm run new -- ["제목"] [옵션]\n');
    expect(helpText("due", "en")).toContain("Usage: npm run saegim -- due [options]\n");
  });

  it.each(languages)("shows examples that can be typed as they are, in %s", (language) => {
    const typed = commandNames.flatMap((command) =>
      [...helpText(command, language).matchAll(/^ {2}npm run (.*)$/gmu)].map(([, line = ""]) => ({ command, line })),
    );
    expect(typed.map(({ command }) => command)).toEqual(
      expect.arrayContaining(["new", "import", "dev", "check", "due"]),
    );
    for (const { command, line } of typed) {
      const words = line.match(/"[^"]*"|\S+/gu)?.map((word) => word.replaceAll('"', "")) ?? [];
      const parsed = parseArguments(words.filter((word) => word !== "saegim" && word !== "--"));
      expect([parsed.command, parsed.problems], line).toEqual([command, []]);
    }
  });

  it("tells of the environment what the command reads, and no more", () => {
    const readBy = (name: string) => commandNames.filter((command) => helpText(command, "en").includes(`  ${name} `));
    expect(readBy("EDITOR")).toEqual(["new"]);
    expect(readBy("CHROMIUM")).toEqual(["cards"]);
    expect(readBy("INDEXNOW_KEY")).toEqual(["build", "announce"]);
    expect(readBy("BASE_PATH")).not.toContain("import");
    expect(readBy("NO_COLOR")).toEqual(commandNames);
  });

  it("lists the environment variables and the exit codes", () => {
    const help = helpText("build", "en");
    for (const name of ["BASE_PATH", "SITE_ORIGIN", "NO_COLOR"]) expect(help).toContain(name);
    expect(help).toContain("  1  problems in the notes");
  });
});
