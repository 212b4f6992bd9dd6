import { describe, expect, it } from "vitest";
import { optionForms } from "../../../src/cli/arguments/options.ts";
import { parseArguments } from "../../../src/cli/arguments/parse-arguments.ts";

describe("parseArguments", () => {
  it("takes the command and the values of its options, in either way of typing them", () => {
    const { command, typed, problems } = parseArguments(["build", "--posts", "노트", "--output=out", "--debug"]);
    expect(problems).toEqual([]);
    expect(command).toBe("build");
    expect(Object.fromEntries([...typed].map(([form, value]) => [form.flag, value]))).toEqual({
      posts: "노트",
      output: "out",
      debug: "",
    });
  });

  it("lets a later value of an option win", () => {
    expect(parseArguments(["build", "--posts", "a", "--posts", "b"]).typed.get(optionForms.posts)).toBe("b");
  });

  it("takes options before the command, and short ones", () => {
    const { command, typed } = parseArguments(["-h", "check"]);
    expect(command).toBe("check");
    expect(typed.has(optionForms.help)).toBe(true);
    expect(parseArguments(["-v"]).typed.has(optionForms.version)).toBe(true);
  });

  it("reads `help build` as `build --help`", () => {
    const { command, typed, problems } = parseArguments(["help", "build"]);
    expect([command, typed.has(optionForms.help), problems]).toEqual(["build", true, []]);
  });

  it("offers the command that was meant", () => {
    expect(parseArguments(["buld"]).problems).toMatchObject([
      { kind: "unknown-command", typed: "buld", nearest: "build" },
    ]);
    expect(parseArguments(["publish"]).problems).toMatchObject([{ kind: "unknown-command", nearest: null }]);
  });

  it("offers the option that was meant, and only one that the command takes", () => {
    expect(parseArguments(["check", "--formt", "json"]).problems).toContainEqual({
      kind: "unknown-option",
      typed: "--formt",
      nearest: "--format",
    });
    expect(parseArguments(["build", "--outpt", "x", "--port=8"]).problems).toMatchObject([
      { kind: "unknown-option", nearest: "--output" },
      { kind: "foreign-option", option: "--port" },
    ]);
    expect(parseArguments(["check", "--fx", "posts/a.md"])).toMatchObject({
      files: ["posts/a.md"],
      problems: [{ kind: "unknown-option", nearest: "--fix" }],
    });
    expect(parseArguments(["build", "--fixx"]).problems).toMatchObject([{ kind: "unknown-option", nearest: null }]);
  });

  it("offers the option of which a choice was typed as one", () => {
    expect(parseArguments(["check", "--json"]).problems).toMatchObject([{ typed: "--json", nearest: "--format json" }]);
    expect(parseArguments(["build", "--en"]).problems).toMatchObject([{ nearest: "--lang en" }]);
    expect(parseArguments(["build", "--json"]).problems).toMatchObject([{ nearest: null }]);
  });

  it("takes files behind check, and words behind no command that wants none", () => {
    expect(parseArguments(["check", "posts/a.md", "--fix", "posts/b.md"])).toMatchObject({
      files: ["posts/a.md", "posts/b.md"],
      problems: [],
    });
    expect(parseArguments(["status", "posts/a.md"]).problems).toEqual([{ kind: "extra-word", typed: "posts/a.md" }]);
  });

  it("knows which forms of a result a command has", () => {
    expect(parseArguments(["check", "--format", "github"]).problems).toEqual([]);
    expect(parseArguments(["status", "--format", "github"]).problems).toMatchObject([
      { kind: "wrong-choice", typed: "github", choices: ["text", "json"] },
    ]);
  });

  it("says to which command an option belongs", () => {
    expect(parseArguments(["build", "--fix"]).problems).toEqual([
      { kind: "foreign-option", option: "--fix", command: "build", commands: ["check"] },
    ]);
  });

  it("asks for a missing value, even if another option follows", () => {
    const missing = [{ kind: "missing-value", option: "--posts", value: "DIR" }];
    expect(parseArguments(["build", "--posts"]).problems).toEqual(missing);
    expect(parseArguments(["build", "--posts="]).problems).toEqual(missing);
    expect(parseArguments(["build", "--posts", "--debug"]).problems).toEqual(missing);
    const swallowing = parseArguments(["build", "--posts", "--lang", "en"]);
    expect(swallowing.problems).toEqual(missing);
    expect([...swallowing.typed].map(([{ flag }, value]) => [flag, value])).toEqual([["lang", "en"]]);
  });

  it("takes a title that begins with a dash, for no option has a space behind it", () => {
    expect(parseArguments(["new", "- 금리"])).toMatchObject({ command: "new", title: "- 금리", problems: [] });
    expect(parseArguments(["new", "-- x -y"])).toMatchObject({ title: "-- x -y", problems: [] });
  });

  it("reports a whole name after one dash, with its value", () => {
    for (const typed of [["-output", "x"], ["-output=x"]])
      expect(parseArguments(["build", ...typed]).problems).toEqual([
        { kind: "unknown-option", typed: "-output", nearest: "--output" },
      ]);
    expect(parseArguments(["new", "--", "-output"]).title).toBe("-output");
  });

  it("reports an option whose hyphens became another dash, instead of reading it as the title", () => {
    for (const typed of ["—tags", "–-tags", "–tags", "－－tags", "−−tags"])
      expect(parseArguments(["new", "금리", typed, "경제"])).toMatchObject({
        title: "금리",
        problems: [{ kind: "unknown-option", typed, nearest: "--tags" }],
      });
    expect(parseArguments(["new", "— 금리"])).toMatchObject({ title: "— 금리", problems: [] });
    expect(parseArguments(["new", "금리", "—", "환율"])).toMatchObject({ title: "금리 — 환율", problems: [] });
  });

  it("reports tags that were split at a space", () => {
    expect(parseArguments(["new", "금리", "--tags", "economy,", "AI"]).problems).toHaveLength(1);
    expect(parseArguments(["check", "--tags", "economy,", "AI"]).problems).toMatchObject([{ kind: "foreign-option" }]);
  });

  it("refuses a value for an option that takes none", () => {
    expect(parseArguments(["build", "--debug=yes"]).problems).toEqual([
      { kind: "unwanted-value", option: "--debug", typed: "yes" },
    ]);
  });

  it("refuses a value that is not among the choices", () => {
    expect(parseArguments(["check", "--format", "jsn"]).problems).toMatchObject([
      { kind: "wrong-choice", option: "--format", typed: "jsn", nearest: "json" },
    ]);
    expect(parseArguments(["check", "--lang", "fr"]).problems).toMatchObject([
      { kind: "wrong-choice", option: "--lang", choices: ["ko", "en"] },
    ]);
  });

  it("refuses words behind the command", () => {
    expect(parseArguments(["build", "posts"]).problems).toEqual([{ kind: "extra-word", typed: "posts" }]);
  });

  it("reports everything that is wrong at once", () => {
    expect(parseArguments(["buld", "--poss", "x", "--debug=1"]).problems.map(({ kind }) => kind)).toContain(
      "unknown-command",
    );
    expect(parseArguments(["build", "--poss", "--debug=1", "--posts"]).problems).toHaveLength(3);
  });

  it("is not fooled by names that every object has", () => {
    expect(parseArguments(["constructor"]).problems).toMatchObject([{ kind: "unknown-command" }]);
    expect(parseArguments(["build", "--__proto__", "--toString"]).problems).toHaveLength(2);
  });
});
