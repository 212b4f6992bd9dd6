import { describe, expect, it } from "vitest";
import { tellUsage } from "../../../src/cli/arguments/tell-usage.ts";
import { memoryIo, memoryStream } from "../../support/command-io.ts";

describe("tellUsage", () => {
  it("says what was wrong, what to type instead and where the help is, on the error stream", () => {
    const io = memoryIo();
    tellUsage([{ kind: "wrong-now", option: "--now", typed: "어제" }], { io, language: "ko", command: "build" });
    expect(io.stderr.text()).toBe(
      [
        "잘못 쓴 명령  --now 어제: 날짜와 시각으로 읽을 수 없습니다.",
        "  이렇게 쓰세요: --now 2026-11-23 또는 --now 2026-11-23T09:00",
        "도움말: npm run saegim -- build --help",
        "",
      ].join("\n"),
    );
    expect(io.stdout.text()).toBe("");
  });

  it("lets nothing that was typed steer the terminal", () => {
    const io = memoryIo({ stderr: memoryStream() });
    tellUsage([{ kind: "extra-word", typed: "\u001B[2J" }], { io, language: "en", command: null });
    expect(io.stderr.text()).not.toContain("\u001B");
  });
});
